import {fold} from '../arabic/normalise.ts';
import {error, type Message, show, showLine, warning} from '../input/message.ts';
import {didYouMean, nearest} from '../input/nearest.ts';
import type {YamlPath, YamlText} from '../input/read-yaml.ts';
import {nameId} from '../input/sha256.ts';
import type {FrontMatter, SourceRef} from '../model/article.ts';
import type {Authority} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {EntityId} from '../model/ids.ts';

/** The names of the front matter as the authority knows them. */
export interface ResolvedNames {
  readonly source?: SourceRef;
  readonly tags: FrontMatter['tags'];
  readonly entities: FrontMatter['entities'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks up source, tags and entities by id, name or alias; spelling is compared folded. Keys whose shape is wrong (`skip`)
 * were reported already and are left alone.
 */
export function resolveNames(
  data: object,
  yaml: YamlText,
  path: string,
  authority: Authority,
  skip: ReadonlySet<string>,
): ResolvedNames {
  const fields = new Map<string, unknown>(
    Object.entries(data).filter(([key, value]) => !skip.has(key) && value !== null),
  );
  const index = indexOf(authority);
  const source = fields.has('source') ? resolveSource(fields.get('source'), index, yaml, path) : {problems: []};
  const tags = resolveTags(fields.get('tags'), index, yaml, path);
  const entities = resolveEntities(fields.get('entities'), index, yaml, path);
  return {
    ...(source.source && {source: source.source}),
    tags: tags.tags,
    entities: entities.entities,
    diagnostics: [...source.problems, ...tags.problems, ...entities.problems],
  };
}

interface Listed {
  readonly id: string;
  readonly name: string;
}

/** Authority by folded id, name and alias. */
interface AuthorityIndex {
  readonly sources: ReadonlyMap<string, Listed>;
  readonly tags: ReadonlyMap<string, Listed>;
  readonly entities: ReadonlySet<string>;
}

// One authority serves thousands of articles.
const INDEXES = new WeakMap<Authority, AuthorityIndex>();

function indexOf(authority: Authority): AuthorityIndex {
  const known = INDEXES.get(authority);
  if (known) return known;
  const index = {
    sources: byName(authority.sources),
    tags: byName(authority.tags),
    entities: new Set<string>(authority.entities.map(({id}) => id)),
  };
  INDEXES.set(authority, index);
  return index;
}

function byName(entries: readonly (Listed & {readonly aliases: readonly string[]})[]): ReadonlyMap<string, Listed> {
  const map = new Map<string, Listed>();
  const claims = [
    ...entries.map(entry => [entry.id, entry] as const),
    ...entries.map(entry => [entry.name, entry] as const),
    ...entries.flatMap(entry => entry.aliases.map(alias => [alias, entry] as const)),
  ];
  // Ids first, then names, then aliases: an earlier claim stands.
  for (const [name, {id, name: shown}] of claims) if (!map.has(key(name))) map.set(key(name), {id, name: shown});
  return map;
}

function key(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}

function resolveSource(
  value: unknown,
  {sources}: AuthorityIndex,
  yaml: YamlText,
  path: string,
): {source?: SourceRef; problems: readonly Diagnostic[]} {
  if (typeof value === 'string') {
    if (value.trim() === 'unknown') return {source: {kind: 'unknown'}, problems: []};
    const listed = sources.get(key(value));
    if (listed) return {source: {kind: 'listed', ...listed}, problems: []};
    return {
      problems: [error(path, yaml.placeOf(['source']), 'front-matter/source', unknownSource(value.trim(), sources))],
    };
  }
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  const [name, url] = [fields.get('name'), fields.get('url')];
  if (typeof name !== 'string') return {problems: []};
  const listed = sources.get(key(name));
  if (listed) return {source: {kind: 'listed', ...listed}, problems: []};
  const shown = name.replace(/\s+/g, ' ').trim();
  return {
    source: {kind: 'named', id: nameId('s', key(name)), name: shown, ...(typeof url === 'string' && {url})},
    problems: [],
  };
}

function resolveTags(
  value: unknown,
  {tags}: AuthorityIndex,
  yaml: YamlText,
  path: string,
): {tags: FrontMatter['tags']; problems: readonly Diagnostic[]} {
  const problems: Diagnostic[] = [];
  const found = new Map<string, Listed>();
  for (const {name, at} of writtenTags(value)) {
    const folded = key(name);
    const tag = tags.get(folded) ?? {id: nameId('t', folded), name};
    if (!tags.has(folded)) problems.push(warning(path, yaml.placeOf(at), 'front-matter/tag', unknownTag(name, tags)));
    found.set(tag.id, found.get(tag.id) ?? tag);
  }
  return {tags: [...found.values()], problems};
}

/** Tags one by one. YAML knows no Arabic comma: `[دبلوماسية، عقوبات]` arrives as a list of one item. */
function writtenTags(value: unknown): readonly {readonly name: string; readonly at: YamlPath}[] {
  const items: readonly (readonly [unknown, YamlPath])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, ['tags', index]])
    : [[value, ['tags']]];
  return items.flatMap(([item, at]) =>
    typeof item !== 'string'
      ? []
      : item
          .split(/[,،]/)
          .map(name => name.replace(/\s+/g, ' ').trim())
          .filter(name => name !== '')
          .map(name => ({name, at})),
  );
}

function resolveEntities(
  value: unknown,
  {entities}: AuthorityIndex,
  yaml: YamlText,
  path: string,
): {entities: FrontMatter['entities']; problems: readonly Diagnostic[]} {
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  const problems: Diagnostic[] = [];
  const read = (part: 'add' | 'drop'): readonly EntityId[] => {
    const ids: unknown = fields.get(part);
    if (!Array.isArray(ids)) return [];
    return ids.flatMap((id: unknown, index) => {
      if (typeof id !== 'string') return [];
      // A provisional page (`n-…`) is in no authority file, and dropping it is why an editor would name it.
      const isKnown = entities.has(id) || (part === 'drop' && /^n-[0-9a-f]+$/.test(id));
      if (!isKnown)
        problems.push(
          error(path, yaml.placeOf(['entities', part, index]), 'front-matter/entity', unknownEntity(id, entities)),
        );
      // Known to authority or gazetteer, where its brand was made.
      return isKnown ? [id as EntityId] : [];
    });
  };
  return {entities: {add: read('add'), drop: read('drop')}, problems};
}

function unknownSource(name: string, sources: ReadonlyMap<string, Listed>): Message {
  const near = nearest(key(name), sources.keys());
  const hint = didYouMean(near === undefined ? undefined : sources.get(near)?.id);
  const wayOut = showLine(`source: {name: ${JSON.stringify(name)}}`);
  return {
    ar: `لا مصدر في \`authority/sources.yaml\` اسمه ${show(name)}، والمنتظر معرّف مصدر أو اسمه: أضفه هناك، أو اكتب ${wayOut}، أو \`source: unknown\`${hint.ar}`,
    en: `No source in \`authority/sources.yaml\` is called ${show(name)}, expected the id or name of one: add it there, or write ${wayOut}, or \`source: unknown\`${hint.en}`,
  };
}

function unknownTag(name: string, tags: ReadonlyMap<string, Listed>): Message {
  const near = nearest(key(name), tags.keys());
  const hint = didYouMean(near === undefined ? undefined : tags.get(near)?.name);
  return {
    ar: `الوسم ${show(name)} ليس في \`authority/tags.yaml\`، وقد أُبقي كما هو: أضفه هناك أو صحّحه${hint.ar}`,
    en: `The tag ${show(name)} is not in \`authority/tags.yaml\` and is kept as it stands: add it there or correct it${hint.en}`,
  };
}

function unknownEntity(id: string, entities: ReadonlySet<string>): Message {
  const hint = didYouMean(nearest(id, entities));
  return {
    ar: `لا اسم معرّفه ${show(id)}، والمنتظر معرّف من ملفات \`authority\` أو من القائمة المدمجة: صحّحه أو أضف مدخله${hint.ar}`,
    en: `Nothing has the id ${show(id)}, expected an id of the \`authority\` files or the built-in gazetteer: correct it, or add its entry${hint.en}`,
  };
}
