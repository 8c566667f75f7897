/** Writing direction of a language tag: by its script where it names one, else by its language. 'az-Arab' → 'rtl' */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find(subtag => subtag.length === 4);
  return (script === undefined ? RIGHT_TO_LEFT : RIGHT_TO_LEFT_SCRIPTS).has(script ?? language) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo']);
// Languages written right to left by default (CLDR likelySubtags), Arabic's own dialect codes among them.
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arz',
  'ary',
  'apc',
  'ckb',
  'dv',
  'fa',
  'he',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
