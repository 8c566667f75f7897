import {BIDI_CONTROL, CONTROL_CHARACTER, error, type Message, type Place, show} from '../input/message.ts';
import {readYaml, type YamlPath, type YamlText} from '../input/read-yaml.ts';
import type {FrontMatter, SourceFile} from '../model/article.ts';
import type {Authority} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {describeIssue} from './describe-issue.ts';
import {frontMatterSchema} from './front-matter-schema.ts';
import {hiddenCharacter} from './hidden-characters.ts';
import {findRepairs} from './repair-yaml.ts';
import {resolveNames} from './resolve-names.ts';
import {splitFrontMatter, YAML_OPTIONS} from './split-front-matter.ts';

/** What the head of a file says, and where its body begins. */
export interface FrontMatterInput {
  /** undefined when something required is missing or wrong. */
  readonly frontMatter?: FrontMatter;
  /** Offset of the body in the file; undefined when nobody can tell. */
  readonly bodyStart?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the front matter of one file; every problem in it is reported at its place in the file. */
export function readFrontMatter({text, shownPath}: SourceFile, authority: Authority): FrontMatterInput {
  const {yaml, yamlStart, yamlEnd, bodyStart, diagnostics} = splitFrontMatter(text, shownPath);
  const body = bodyStart === undefined ? {} : {bodyStart};
  if (yaml === undefined) return {...body, diagnostics};
  const repaired = repair(yaml, text, yamlStart, yamlEnd, shownPath);
  const read = readData(repaired.yaml, shownPath, authority);
  const all = onePerPlace([...repaired.diagnostics, ...read.diagnostics]).filter(
    ({code}) => !repaired.yaml.isBroken || !MAY_BE_SEEMING.has(code),
  );
  const isSound = !all.some(({severity}) => severity === 'error');
  return {...body, ...(isSound && read.frontMatter && {frontMatter: read.frontMatter}), diagnostics: all};
}

/** What broken syntax can make a sound key look like. */
const MAY_BE_SEEMING: ReadonlySet<string> = new Set(['front-matter/required', 'front-matter/repeated-key']);

/** Of several things to say about one value, the first is the cause. Missing keys all stand at the start of the file. */
function onePerPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({line, column, code}) => {
    const place = `${line}:${column}`;
    const isNew = !seen.has(place) || code === 'front-matter/required';
    seen.add(place);
    return isNew;
  });
}

/** Reports what is wrong with the YAML, and reads it again with the proposed lines so that nothing below stays unsaid. */
function repair(
  yaml: YamlText,
  text: string,
  start: number,
  end: number,
  path: string,
): {yaml: YamlText; diagnostics: readonly Diagnostic[]} {
  const written = text.slice(start, end);
  const repairs = findRepairs(written, 1);
  const reread =
    repairs.size === 0
      ? yaml
      : readYaml(
          ' '.repeat(start) +
            written
              .split('\n')
              .map((line, index) => repairs.get(index + 1)?.line ?? line)
              .join('\n'),
          YAML_OPTIONS,
        );
  return {
    yaml: reread,
    diagnostics: [
      ...[...repairs.values()].map(({place, message}) => error(path, place, 'front-matter/yaml', message)),
      ...reread.problems.map(({kind, place, message}) =>
        error(path, place, kind === 'repeated-key' ? 'front-matter/repeated-key' : 'front-matter/yaml', message),
      ),
    ],
  };
}

function readData(
  yaml: YamlText,
  path: string,
  authority: Authority,
): {frontMatter?: FrontMatter; diagnostics: readonly Diagnostic[]} {
  if (yaml.data === undefined) return {diagnostics: []};
  // Nothing between the two lines: everything that is required is missing.
  const data = yaml.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    const alreadySaid = yaml.problems.length > 0;
    return {diagnostics: alreadySaid ? [] : [error(path, yaml.placeOf([]), 'front-matter/type', notKeys(data))]};
  }
  const hidden = findHidden(data, [], yaml).map(({place, character}) => hiddenCharacter(path, place, character));
  const shaped = frontMatterSchema.safeParse(withoutEmpty(data));
  const issues = shaped.success ? [] : shaped.error.issues.flatMap(issue => describeIssue(issue, data, yaml, path));
  // The schema read what it could not accept as a whole; names are looked up in whatever has the right shape.
  const names = resolveNames(data, yaml, path, authority, new Set(issues.map(({key}) => key)));
  const diagnostics = [...hidden, ...issues.map(({diagnostic}) => diagnostic), ...names.diagnostics];
  if (!shaped.success || names.source === undefined) return {diagnostics};
  const {
    basis = {},
    corrections = [],
    byline = [],
    redirects = [],
    lang,
    draft = false,
    entities: _,
    tags: __,
    ...written
  } = shaped.data;
  const [language] = lang === undefined ? [] : Intl.getCanonicalLocales(lang);
  return {
    diagnostics,
    frontMatter: {
      ...written,
      title: oneLine(written.title),
      ...(written.summary !== undefined && {summary: oneLine(written.summary)}),
      source: names.source,
      tags: names.tags,
      entities: names.entities,
      basis: {title: basis.title ?? 'stated', date: basis.date ?? 'stated'},
      corrections,
      byline: [byline].flat().map(oneLine),
      redirects: [redirects].flat(),
      draft,
      ...(language !== undefined && {lang: language}),
    },
  };
}

/** `summary:` with nothing behind it says nothing; the schema sees the key as absent. */
function withoutEmpty(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Characters that a YAML escape such as `\u202E` brings in; those that stand in the file are found with the file's. */
function findHidden(value: unknown, path: YamlPath, yaml: YamlText): readonly {place: Place; character: string}[] {
  if (typeof value === 'string') {
    const [character] = BIDI_CONTROL.exec(value) ?? CONTROL_CHARACTER.exec(value) ?? [];
    return character === undefined || yaml.sourceOf(path).includes(character)
      ? []
      : [{place: yaml.placeOf(path), character}];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findHidden(item, [...path, index], yaml));
  return Object.entries(value).flatMap(([key, item]) => findHidden(item, [...path, key], yaml));
}

function notKeys(data: unknown): Message {
  return {
    ar: `الترويسة ${show(data)} ليست مفاتيح وقيماً، والمنتظر أسطر مثل \`title: "…"\`: اكتبها كذلك`,
    en: `The front matter ${show(data)} is no keys and values, expected lines like \`title: "…"\`: write it so`,
  };
}
