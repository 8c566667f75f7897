import {readWordLists} from '../1-read/read-word-lists.ts';
import {parseArticle} from '../2-parse/parse-article.ts';
import {placeOfOffset} from '../2-parse/place-of-offset.ts';
import {type NearMiss, nearMissFinder} from '../3-analyse/names/near-miss.ts';
import {show, warning} from '../input/message.ts';
import type {IndexedRecord} from '../model/archive.ts';
import type {SourceFile} from '../model/article.ts';
import type {Authority} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {isUnlisted} from '../model/record.ts';

/** A warning for every unlisted name of some records that a listed one is probably meant by; once a spelling and article. */
export const nearMissWarnings = (
  records: readonly IndexedRecord[],
  files: readonly SourceFile[],
  authority: Authority,
): readonly Diagnostic[] => {
  if (!records.some(({record}) => record.mentions.some(({entity}) => isUnlisted(entity)))) return [];
  const find = nearMissFinder(authority, readWordLists());
  const byPath = new Map(files.map(file => [file.path, file]));
  return records.flatMap(({record}) => {
    const misses = oncePerSpelling(find(record.mentions));
    const file = byPath.get(record.path);
    const article = misses.length === 0 || file === undefined ? undefined : parseArticle(file, authority).article;
    if (article === undefined || file === undefined) return [];
    return misses.map(miss =>
      warning(file.shownPath, placeOfOffset(article, file.text, miss.mention.start), 'names/near-miss', wording(miss)),
    );
  });
};

const oncePerSpelling = (misses: readonly NearMiss[]): readonly NearMiss[] =>
  [...new Map(misses.toReversed().map(miss => [miss.mention.name, miss])).values()].toReversed();

const wording = ({mention, entity, form}: NearMiss): Diagnostic['message'] => ({
  ar: `الاسم ${show(mention.name)} ليس في القوائم وهو قريب من اسم فيها: صحّحه، أو أضف صيغته إلى مدخل \`${entity.id}\`، أو اتركه إن كان لغيره. هل المقصود ${show(form)}؟`,
  en: `The name ${show(mention.name)} is in no list and is close to one that is: correct it, add it to the aliases of \`${entity.id}\`, or leave it if it is another's. Did you mean ${show(form)}?`,
});
