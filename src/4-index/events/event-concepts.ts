import {fold} from '../../arabic/normalise.ts';
import {EVENT_WORDS} from '../../lexicon/event-words.ts';

/** Folded verb forms and verbal nouns (without ال) → what happens. The first row that has a form keeps it. */
export const EVENT_CONCEPTS: ReadonlyMap<string, string> = new Map(
  Object.entries(EVENT_WORDS)
    .flatMap(([concept, {verbs, nouns}]) =>
      [...words(verbs).flatMap(eventVerbForms), ...words(nouns).map(fold)].map(form => [form, concept] as const),
    )
    .toReversed(),
);

/** Every folded form of the verbs. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  Object.values(EVENT_WORDS).flatMap(({verbs}) => words(verbs).flatMap(eventVerbForms)),
);

/**
 * Forms of the third person, folded: التقى/يلتقي → التقي التقت التقوا … يلتقي تلتقي يلتقون سيلتقي …. The imperfect is given
 * where it is not the perfect with ي for its hamza or before it.
 */
function eventVerbForms(verb: string): readonly string[] {
  const [perfect = verb, imperfect = `ي${verb.replace(/^[اأ]/u, '')}`] = verb.split('/');
  const base = fold(perfect);
  const stem = /[ىا]$/u.test(perfect) ? base.slice(0, -1) : base;
  const dual = perfect.endsWith('ى') ? `${base}ا` : `${stem}ا`;
  const person = fold(imperfect).slice(1);
  const singular = [`ي${person}`, `ت${person}`];
  return [
    ...[base, `${stem}ت`, `${stem}وا`, dual, `${stem}تا`],
    ...[...singular, `ي${person.replace(/[يو]$/u, '')}ون`, `ي${person}ان`, `ت${person}ان`],
    ...singular.map(form => `س${form}`),
  ];
}

function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter(word => word !== '');
}
