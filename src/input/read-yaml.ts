/**
 * YAML from people: plain data with the place of every key and value, and every problem instead of the first.
 * YAML 1.2 core schema, so `date: 2023-10-19` is a string. Anchors, aliases and tags are refused: nobody needs them here,
 * and they are how a small file becomes a large one.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import {type Message, type Place, START, show} from './message.ts';
import {YAML_PROBLEMS, yamlProblem} from './yaml-problems.ts';

/** Position of a value in YAML data: keys and list indexes from the root. */
export type YamlPath = readonly (string | number)[];

/** Something wrong with the YAML itself. */
export interface YamlProblem {
  readonly kind: 'syntax' | 'repeated-key';
  readonly place: Place;
  readonly message: Message;
}

/** What a YAML text says and where. */
export interface YamlText {
  /** Plain data: objects without prototype, lists, strings, numbers, booleans, null. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** True when the syntax is wrong, so that keys may seem to be missing or to stand elsewhere than they do. */
  readonly isBroken: boolean;
  /** Place of the value at a path, or of the nearest parent that exists. */
  readonly placeOf: (path: YamlPath) => Place;
  /** Place of the key that a path ends in. */
  readonly placeOfKey: (path: YamlPath) => Place;
  /** Characters of the value as they stand in the file. */
  readonly sourceOf: (path: YamlPath) => string;
}

/** How `readYaml` takes a text, where that differs from plain YAML 1.2. */
export interface YamlOptions {
  /** Keys whose values are taken as written, whatever YAML makes of them: `date: 2023` and `date: [2023,2024]` are text. */
  readonly asWritten?: ReadonlySet<string>;
  /** Longest text that is read, in UTF-16 units. */
  readonly longest?: number;
}

const DEEPEST = 12;
const LONGEST = 4 * 1024 * 1024;
/** One slip makes many YAML errors; the first ones say what it was. */
const MOST_ERRORS = 3;

/** Reads one YAML document. Never throws; without a readable document `data` is undefined. */
export function readYaml(text: string, options: YamlOptions = {}): YamlText {
  const lines = new LineCounter();
  const problems: YamlProblem[] = [];
  const places = new Map<string, {value: Place; key?: Place; source: string}>();
  const at = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return line === 0 ? START : {line, column: col};
  };
  const refuse = (offset: number, message: Message, kind: YamlProblem['kind'] = 'syntax') =>
    problems.push({kind, place: at(offset), message});

  const toData = (node: Node | null, path: YamlPath, key?: Place): unknown => {
    const range = node?.range ?? undefined;
    const start = range?.[0] ?? 0;
    if (node !== null) {
      const source = text.slice(start, range?.[1] ?? start);
      places.set(pathKey(path), {value: at(start), source, ...(key && {key})});
    } else if (key) places.set(pathKey(path), {value: key, source: '', key});
    if (node === null) return null;
    if (isAlias(node)) {
      refuse(start, YAML_PROBLEMS.ALIAS);
      return undefined;
    }
    if (('anchor' in node && node.anchor) || (node.tag && range && text[start] === '!'))
      refuse(start, YAML_PROBLEMS.ALIAS);
    if (path.length > DEEPEST) {
      refuse(start, YAML_PROBLEMS.DEEP);
      return undefined;
    }
    if (isScalar(node)) {
      const written =
        options.asWritten?.has(String(path.at(-1))) && typeof node.value !== 'string' && node.value !== null;
      return written ? (node.source ?? String(node.value)) : node.value;
    }
    if (isSeq(node) && options.asWritten?.has(String(path.at(-1)))) return text.slice(start, range?.[1] ?? start);
    if (isSeq(node)) return node.items.map((item, index) => toData(isNode(item) ? item : null, [...path, index]));
    if (!isMap(node)) return undefined;
    const data: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      // yaml types keys and values as unknown; parseDocument makes nodes of both, or null.
      const [keyNode, valueNode] = [pair.key, pair.value] as [ParsedNode | null, ParsedNode | null];
      const keyOffset = keyNode?.range?.[0] ?? start;
      if (!isScalar(keyNode)) {
        refuse(keyOffset, YAML_PROBLEMS.NON_STRING_KEY);
        continue;
      }
      const name = String(keyNode.source ?? keyNode.value);
      if (Object.hasOwn(data, name)) {
        refuse(keyOffset, repeatedKey(name), 'repeated-key');
        continue;
      }
      data[name] = toData(valueNode, [...path, name], at(keyOffset));
    }
    return data;
  };

  let data: unknown;
  let isBroken = false;
  const read = (): unknown => {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: false,
    });
    isBroken = document.errors.length > 0;
    const errors = [...document.errors, ...document.warnings];
    // The parser recurses: thousands of nested brackets exhaust the stack, which it reports as an error like others.
    if (errors.some(({code, message}) => code === 'RESOURCE_EXHAUSTION' || message.includes('call stack')))
      throw new RangeError('YAML');
    for (const {code, pos, message} of errors.slice(0, MOST_ERRORS))
      refuse(
        code === 'MISSING_CHAR' ? openingQuote(document, pos[0]) : pos[0],
        yamlProblem(code) ?? otherError(message),
      );
    return toData(document.contents, []);
  };

  try {
    if (text.length > (options.longest ?? LONGEST)) refuse(0, YAML_PROBLEMS.DEEP);
    else data = read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    problems.splice(0, problems.length, {kind: 'syntax', place: START, message: YAML_PROBLEMS.DEEP});
    data = undefined;
    isBroken = true;
  }
  const find = (path: YamlPath) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = places.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return {value: START, source: ''};
  };
  return {
    data,
    problems,
    isBroken,
    placeOf: path => find(path).value,
    placeOfKey: path => find(path).key ?? find(path).value,
    sourceOf: path => places.get(pathKey(path))?.source ?? '',
  };
}

function otherError(message: string): Message {
  return {
    ar: `صياغة لا تُقرأ (${show(message)})، والمنتظر YAML: ضع القيمة بين علامتي \`"\``,
    en: `Not readable (${show(message)}), expected YAML: put the value between \`"\` marks`,
  };
}

/** A quotation that is never closed is noticed at the end of the file; the writer wants to know where it begins. */
function openingQuote(document: Document.Parsed, noticed: number): number {
  let opening = noticed;
  visit(document, {
    Scalar: (_, {type, range}) => {
      const isOpen =
        (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < noticed && noticed <= range[2];
      if (isOpen) opening = range[0];
    },
  });
  return opening;
}

function pathKey(path: YamlPath): string {
  return JSON.stringify(path);
}

function repeatedKey(name: string): Message {
  return {
    ar: `المفتاح ${show(name)} مكرّر، والمنتظر أن يرد مرة واحدة: احذف أحد السطرين`,
    en: `The key ${show(name)} stands twice, expected once: remove one of the two`,
  };
}
