import {fold} from '../arabic/normalise.ts';
import type {ArchiveEntity, PrintedForm} from '../model/archive.ts';
import type {PrintedFormRow} from '../model/page.ts';
import type {PageContext} from './page-context.ts';

const MOST_ROWS = 12;
const MOST_SOURCES = 4;

type Named = Pick<ArchiveEntity, 'name' | 'aliases' | 'forms' | 'provisional'>;

/** How a name is printed: spellings that fold to one letter sequence in one row, commonest first, with their sources. */
export function printedFormRows(context: PageContext, entity: Named): readonly PrintedFormRow[] {
  return groupForms(entity.forms)
    .slice(0, MOST_ROWS)
    .map(({text, count, sources, variants}): PrintedFormRow => {
      const standing = entity.provisional ? undefined : standingOf(text, entity);
      return {
        text,
        count: context.words.count(count, 'time'),
        sources: sourceCounts(context, sources),
        ...(sources.length > MOST_SOURCES && {otherSources: 'وغيرها'}),
        variants: variants.map(variant => ({text: variant.text, count: context.words.number(variant.count)})),
        ...(standing !== undefined && {standing}),
      };
    });
}

interface FormGroup extends PrintedForm {
  readonly variants: readonly PrintedForm[];
}

/** Forms that differ only in what folding drops (أون, اون), under the commonest; counts and sources are added up. */
export function groupForms(forms: readonly PrintedForm[]): readonly FormGroup[] {
  const groups = new Map<string, PrintedForm[]>();
  for (const form of forms) {
    const key = fold(form.text);
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return [...groups.values()]
    .flatMap(([first, ...variants]): FormGroup[] =>
      first
        ? [{...first, count: total([first, ...variants]), sources: addSources([first, ...variants]), variants}]
        : [],
    )
    .sort((left, right) => right.count - left.count);
}

const total = (forms: readonly PrintedForm[]): number => forms.reduce((sum, {count}) => sum + count, 0);

function addSources(forms: readonly PrintedForm[]): PrintedForm['sources'] {
  const counts = new Map<PrintedForm['sources'][number]['id'], number>();
  for (const {sources} of forms) for (const {id, count} of sources) counts.set(id, (counts.get(id) ?? 0) + count);
  return [...counts]
    .map(([id, count]) => ({id, count}))
    .sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1));
}

/** How a printed form stands to the names the authority lists; of one that it lists beside the name there is nothing to say. */
const STANDINGS = {
  name: 'الاسم المعتمد',
  short: 'مختصر',
  unlisted: 'ليس في قائمة الأسماء',
} as const;

function standingOf(form: string, {name, aliases}: Named): string | undefined {
  const folded = fold(form);
  if (folded === fold(name)) return STANDINGS.name;
  if (aliases.some(alias => fold(alias) === folded)) return undefined;
  return [name, ...aliases].some(full => isPartOf(folded, fold(full))) ? STANDINGS.short : STANDINGS.unlisted;
}

/** Whether the words of a form are among those of a name, in their order. */
function isPartOf(form: string, full: string): boolean {
  const words = full.split(' ');
  let at = 0;
  return form.split(' ').every(word => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}

function sourceCounts({archive, words}: PageContext, sources: PrintedForm['sources']): PrintedFormRow['sources'] {
  return sources.slice(0, MOST_SOURCES).flatMap(({id, count}) => {
    const source = archive.sources.get(id);
    return source ? [{name: source.name, count: words.number(count)}] : [];
  });
}
