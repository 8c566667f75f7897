/** Arabic name of a country by its ISO 3166-1 code (CLDR); undefined for an unknown code. 'LB' → «لبنان» */
export function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? NAMES.of(code) : undefined;
}

const NAMES = new Intl.DisplayNames('ar', {type: 'region', fallback: 'none'});
