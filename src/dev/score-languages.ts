/** The language gate: what is Arabic is kept, what is another language in Arabic letters is refused. */
import {detectLanguage} from '../arabic/detect-language.ts';
import type {LanguageSample} from './language-samples.ts';
import {type Bar, type Score, shareRow} from './score-row.ts';

const KEPT: Bar = {floor: 0.995, goal: 0.999};
const REFUSED: Bar = {floor: 0.97, goal: 0.99};
/** The languages the goal names; the others are held to the same. */
const NAMES: Readonly<Record<string, string>> = {
  fa: 'Persian',
  ur: 'Urdu',
  ckb: 'Sorani',
  ug: 'Uighur',
  ps: 'Pashto',
  sd: 'Sindhi',
  kmr: 'Kurmanji in Arabic letters',
  pnb: 'Punjabi in Arabic letters',
  skr: 'Saraiki',
};
const SHOWN = 60;

/** The share of Arabic samples that are kept, and of those of each other language that are refused. */
export const scoreLanguages = (samples: readonly LanguageSample[]): Score => {
  const arabic = samples.filter(({lang}) => lang === 'ar');
  const others = Object.entries(NAMES).map(([lang, name]) => ({
    name,
    of: samples.filter(sample => sample.lang === lang),
  }));
  return {
    rows: [
      shareRow('language gate: Arabic kept', arabic.filter(isKept).length, arabic.length, KEPT),
      ...others.map(({name, of}) =>
        shareRow(`language gate: ${name} refused`, of.filter(sample => !isKept(sample)).length, of.length, REFUSED),
      ),
    ],
    errors: samples
      .filter(sample => (sample.lang === 'ar') !== isKept(sample))
      .map(({lang, kind, text}) => `${lang === 'ar' ? 'refused' : 'kept'} ${lang} (${kind}) ${text.slice(0, SHOWN)}`),
  };
};

/** The share of news, all of it Arabic, that is kept; no row without samples. */
export const scoreNewsKept = (samples: readonly LanguageSample[]): Score => ({
  rows:
    samples.length === 0
      ? []
      : [shareRow('language gate: development news kept', samples.filter(isKept).length, samples.length, KEPT)],
  errors: samples.filter(sample => !isKept(sample)).map(({text}) => `refused news ${text.slice(0, SHOWN)}`),
});

/** As the build decides: what cannot be told for certain is believed to be Arabic. */
const isKept = ({text}: LanguageSample): boolean => {
  const {lang, certain} = detectLanguage(text);
  return lang === 'ar' || !certain;
};
