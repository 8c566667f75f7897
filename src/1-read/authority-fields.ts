import type {Message} from '../input/message.ts';

/** How the value of one key is read, and what it should have been when it cannot be. */
export interface FieldReader {
  /** The value in the type that the model wants; undefined when it is wrong. */
  readonly read: (value: unknown) => unknown;
  readonly expected: Message;
}

const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;

/** `/places/map/` is the map: no place can stand there. */
const TAKEN_ID = 'map';

const ID: FieldReader = {
  read: value =>
    typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 100 && value !== TAKEN_ID
      ? value
      : undefined,
  expected: {
    ar: `معرّف من حروف لاتينية صغيرة وأرقام وشرطات غير \`${TAKEN_ID}\``,
    en: `an id of lower-case Latin letters, digits and hyphens, other than \`${TAKEN_ID}\``,
  },
};
const LINE: FieldReader = {
  read: value => readLine(value, LONGEST_NAME),
  expected: {ar: `سطر من نص لا يزيد على ${LONGEST_NAME} حرف`, en: `a line of text, ${LONGEST_NAME} characters at most`},
};
const NAMES: FieldReader = {
  read: value => {
    const names = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
      // YAML's flow list knows only the Latin comma: [أ، ب] arrives as one item.
      typeof item === 'string' && Array.isArray(value) ? item.split('،') : [item],
    );
    const lines = names.map(name => readLine(name, LONGEST_NAME));
    return lines.includes(undefined) ? undefined : lines;
  },
  expected: {ar: 'قائمة أسماء مثل `[أ, ب]`', en: 'a list of names like `[a, b]`'},
};

/** Readers by key; `sourceKind` is `kind` in `sources.yaml`. */
export const FIELDS = {
  id: ID,
  broader: ID,
  name: LINE,
  english: LINE,
  kind: LINE,
  aliases: NAMES,
  alone: NAMES,
  description: {
    read: value => readLine(value, LONGEST_TEXT),
    expected: {ar: `نص لا يزيد على ${LONGEST_TEXT} حرف`, en: `text of ${LONGEST_TEXT} characters at most`},
  },
  wikidata: {
    read: value => (typeof value === 'string' && /^Q[1-9]\d*$/.test(value) ? value : undefined),
    expected: {ar: 'معرّف ويكي بيانات مثل `Q7747`', en: 'a Wikidata id like `Q7747`'},
  },
  coordinates: {
    read: readCoordinates,
    expected: {
      ar: 'خط العرض (من ‎-90 إلى 90) ثم خط الطول (من ‎-180 إلى 180) مثل `[39.03, 125.75]`',
      en: 'latitude (-90 to 90) and longitude (-180 to 180) like `[39.03, 125.75]`',
    },
  },
  country: {
    read: value => (typeof value === 'string' && isCountry(value) ? value : undefined),
    expected: {
      ar: 'رمز دولة من حرفين كبيرين (ISO 3166-1) مثل `LB`',
      en: 'a country code of two capital letters (ISO 3166-1) like `LB`',
    },
  },
  homepage: {
    read: value => (typeof value === 'string' && isWebAddress(value) ? value : undefined),
    expected: {ar: 'عنوان يبدأ بـ`https://` أو `http://`', en: 'an address that begins with `https://` or `http://`'},
  },
  sourceKind: {
    read: value => (['agency', 'newspaper', 'broadcaster', 'site'].includes(String(value)) ? value : undefined),
    expected: {
      ar: 'إحدى الكلمات `agency, newspaper, broadcaster, site`',
      en: 'one of `agency, newspaper, broadcaster, site`',
    },
  },
} as const satisfies Readonly<Record<string, FieldReader>>;

function readLine(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim();
  return line !== '' && line.length <= longest ? line : undefined;
}

function readCoordinates(value: unknown): readonly [number, number] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const pair: readonly unknown[] = Array.isArray(value)
    ? value
    : fields.size === 2
      ? [fields.get('lat'), fields.get('lon')]
      : [];
  const [latitude, longitude] = pair;
  if (pair.length !== 2 || typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code) !== undefined
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
