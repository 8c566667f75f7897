/**
 * Article files that must be refused, and where and as what. They are written out by `writeHostileArchive`, not kept as
 * files: bytes that are not UTF-8, invisible characters and very long lines do not survive editors, and are not seen in reviews.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** One hostile file. */
export interface HostileFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** `line:column code` of every diagnostic, in order. */
  readonly expected: readonly string[];
}

const HEAD = '---\ntitle: "عنوان"\ndate: 2024-05-17\nsource: desk\n---\n';
const BODY = 'استقبل الرئيس الوزير في القصر صباح اليوم.\n';
const RLO = '\u202e';

const withHead = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n${BODY}`;
const withBody = (body: string): string => `${HEAD}${body}\n`;
const TITLE = 'title: "عنوان"';
const DATE = 'date: 2024-05-17';
const SOURCE = 'source: desk';

/** A side effect that executable front matter would have. */
export const SIDE_EFFECT = 'sijillFrontMatterRan';
const CODE = `{title: (globalThis.${SIDE_EFFECT} = true, "x"), date: "2024-05-17", source: "unknown"}`;
const inLanguage = (language: string, code: string): string => `---${language}\n${code}\n---\n${BODY}`;

/** Every kind of bad file, by what is wrong with it. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  // The file itself.
  {path: 'file/empty.md', content: '', expected: ['1:1 file/empty']},
  {path: 'file/blank.md', content: '\ufeff \n\n', expected: ['1:1 file/empty']},
  {
    path: 'file/bad-byte.md',
    content: Buffer.concat([Buffer.from(`${HEAD}نص `), Buffer.from([0xff, 0x41])]),
    expected: ['6:4 file/encoding'],
  },
  {
    path: 'file/cut-letter.md',
    content: Buffer.concat([Buffer.from(`${HEAD}نص `), Buffer.from([0xd8])]),
    expected: ['6:4 file/encoding'],
  },
  {
    path: 'file/windows-1256.md',
    content: Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7])]),
    expected: ['2:8 file/encoding'],
  },
  {path: 'file/large.md', content: HEAD + 'كلمة '.repeat(130_000), expected: ['1:1 file/too-large']},
  {path: 'file/Bad Name.md', content: HEAD + BODY, expected: ['1:1 file/name']},
  {path: 'file/same.md', content: HEAD + BODY, expected: []},
  {path: 'other/same.md', content: HEAD + BODY, expected: ['1:1 file/duplicate-id']},

  // Front matter as a whole.
  {path: 'head/none.md', content: BODY, expected: ['1:1 front-matter/missing']},
  {path: 'head/late.md', content: `\n\n${HEAD}${BODY}`, expected: ['3:1 front-matter/missing']},
  {
    path: 'head/unclosed.md',
    content: `---\n${TITLE}\n${DATE}\n${SOURCE}\n${BODY}`,
    expected: ['1:1 front-matter/missing'],
  },
  {path: 'head/long-close.md', content: `---\n${TITLE}\n-----\n${BODY}`, expected: ['3:1 front-matter/missing']},
  {
    path: 'head/nothing.md',
    content: `---\n---\n${BODY}`,
    expected: ['1:1 front-matter/required', '1:1 front-matter/required', '1:1 front-matter/required'],
  },
  {path: 'head/no-body.md', content: HEAD, expected: ['6:1 file/empty']},
  {path: 'head/only-rule.md', content: withBody('---'), expected: ['6:1 file/empty']},
  {path: 'head/js.md', content: inLanguage('js', CODE), expected: ['1:4 front-matter/executable']},
  {path: 'head/javascript.md', content: inLanguage(' JavaScript', CODE), expected: ['1:4 front-matter/executable']},
  {path: 'head/json.md', content: inLanguage('json', '{"title": "x"}'), expected: ['1:4 front-matter/executable']},
  {path: 'head/toml.md', content: inLanguage('toml', 'title = "x"'), expected: ['1:4 front-matter/executable']},
  {path: 'head/coffee.md', content: inLanguage('coffee', 'title: "x"'), expected: ['1:4 front-matter/executable']},
  {path: 'head/constructor.md', content: inLanguage('constructor', CODE), expected: ['1:4 front-matter/executable']},
  {path: 'head/proto.md', content: inLanguage('__proto__', CODE), expected: ['1:4 front-matter/executable']},

  // YAML.
  {
    path: 'yaml/colon.md',
    content: withHead('title: لافروف: العلاقات', DATE, SOURCE),
    expected: ['2:8 front-matter/yaml'],
  },
  {path: 'yaml/quote.md', content: withHead('title: "كلام" قيل', DATE, SOURCE), expected: ['2:8 front-matter/yaml']},
  {
    path: 'yaml/bracket.md',
    content: withHead('title: [عاجل] انفجار', DATE, SOURCE),
    expected: ['2:8 front-matter/yaml'],
  },
  {
    path: 'yaml/comment.md',
    content: withHead('title: قرار رقم #5 يصدر', DATE, SOURCE),
    expected: ['2:8 front-matter/yaml'],
  },
  {path: 'yaml/alias.md', content: withHead('title: *مهم* خبر', DATE, SOURCE), expected: ['2:8 front-matter/yaml']},
  {path: 'yaml/no-space.md', content: withHead('title:عنوان', DATE, SOURCE), expected: ['2:7 front-matter/yaml']},
  {
    path: 'yaml/two-and-more.md',
    content: withHead('title: أولاً: ثانياً', 'date: 2024-02-30', 'summary: "قال" فقط', SOURCE),
    expected: ['2:8 front-matter/yaml', '3:7 front-matter/date', '4:10 front-matter/yaml'],
  },
  {
    path: 'yaml/tab.md',
    content: withHead(TITLE, DATE, SOURCE, 'basis:', '\ttitle: stated'),
    expected: ['6:1 front-matter/yaml'],
  },
  {
    path: 'yaml/bomb.md',
    content: withHead(TITLE, DATE, SOURCE, 'byline: &a [ا, ب]', 'tags: [*a, *a]'),
    expected: ['5:9 front-matter/yaml', '6:8 front-matter/yaml', '6:12 front-matter/yaml'],
  },
  {
    path: 'yaml/deep.md',
    content: withHead(TITLE, DATE, SOURCE, `tags: ${'['.repeat(10_000)}`),
    expected: ['5:7 front-matter/yaml'],
  },
  {path: 'yaml/scalar.md', content: withHead('عنوان فقط'), expected: ['2:1 front-matter/type']},

  // Keys and values.
  {
    path: 'keys/unknown.md',
    content: withHead(TITLE, DATE, 'sorce: desk', 'العنوان: س'),
    expected: ['1:1 front-matter/required', '4:1 front-matter/unknown-key', '5:1 front-matter/unknown-key'],
  },
  {
    path: 'keys/prototype.md',
    content: withHead(TITLE, DATE, SOURCE, '__proto__: x', 'constructor: y', 'toString: z'),
    expected: ['5:1 front-matter/unknown-key', '6:1 front-matter/unknown-key', '7:1 front-matter/unknown-key'],
  },
  {
    path: 'keys/below.md',
    content: withHead(TITLE, DATE, SOURCE, 'basis: {titel: stated}'),
    expected: ['5:9 front-matter/unknown-key'],
  },
  {
    path: 'keys/source-below.md',
    content: withHead(TITLE, DATE, 'source: {name: س, link: ص}'),
    expected: ['4:19 front-matter/unknown-key'],
  },
  {
    path: 'keys/repeated.md',
    content: withHead(TITLE, DATE, SOURCE, TITLE),
    expected: ['5:1 front-matter/repeated-key'],
  },
  {path: 'keys/empty-title.md', content: withHead('title:', DATE, SOURCE), expected: ['2:1 front-matter/required']},
  {path: 'keys/blank-title.md', content: withHead('title: " "', DATE, SOURCE), expected: ['2:1 front-matter/required']},
  {path: 'keys/number-title.md', content: withHead('title: 2024', DATE, SOURCE), expected: ['2:8 front-matter/type']},
  {
    path: 'keys/long-title.md',
    content: withHead(`title: ${'ك'.repeat(301)}`, DATE, SOURCE),
    expected: ['2:8 front-matter/type'],
  },
  {
    path: 'keys/impossible-day.md',
    content: withHead(TITLE, 'date: 2024-02-30', SOURCE),
    expected: ['3:7 front-matter/date'],
  },
  {
    path: 'keys/impossible-month.md',
    content: withHead(TITLE, 'date: 2024-13-40', SOURCE),
    expected: ['3:7 front-matter/date'],
  },
  {path: 'keys/day-first.md', content: withHead(TITLE, 'date: 17-5-2024', SOURCE), expected: ['3:7 front-matter/date']},
  {
    path: 'keys/arabic-day.md',
    content: withHead(TITLE, 'date: ١٧ أيار ٢٠٢٤', SOURCE),
    expected: ['3:7 front-matter/date'],
  },
  {path: 'keys/digits.md', content: withHead(TITLE, 'date: 20240517', SOURCE), expected: ['3:7 front-matter/date']},
  {
    path: 'keys/backwards.md',
    content: withHead(TITLE, 'date: 2024-05-18/2024-05-17', SOURCE),
    expected: ['3:7 front-matter/date'],
  },
  {
    path: 'keys/no-offset.md',
    content: withHead(TITLE, 'date: 2024-05-17T10:00', SOURCE),
    expected: ['3:7 front-matter/date'],
  },
  {path: 'keys/other-source.md', content: withHead(TITLE, DATE, 'source: deks'), expected: ['4:9 front-matter/source']},
  {
    path: 'keys/list-source.md',
    content: withHead(TITLE, DATE, 'source: [desk]'),
    expected: ['4:9 front-matter/source'],
  },
  {
    path: 'keys/script-source.md',
    content: withHead(TITLE, DATE, 'source: {name: س, url: "javascript:x"}'),
    expected: ['4:24 front-matter/url'],
  },
  {
    path: 'keys/url.md',
    content: withHead(TITLE, DATE, SOURCE, 'url: www.example.org/a'),
    expected: ['5:6 front-matter/url'],
  },
  {
    path: 'keys/redirect.md',
    content: withHead(TITLE, DATE, SOURCE, 'redirects: [//evil.example/]'),
    expected: ['5:13 front-matter/redirect'],
  },
  {
    path: 'keys/redirect-up.md',
    content: withHead(TITLE, DATE, SOURCE, 'redirects: /a/../b/'),
    expected: ['5:12 front-matter/redirect'],
  },
  {
    path: 'keys/entity.md',
    content: withHead(TITLE, DATE, SOURCE, 'entities: {add: [nobody-at-all-here]}'),
    expected: ['5:18 front-matter/entity'],
  },
  {path: 'keys/lang.md', content: withHead(TITLE, DATE, SOURCE, 'lang: عربي'), expected: ['5:7 front-matter/type']},
  {path: 'keys/draft.md', content: withHead(TITLE, DATE, SOURCE, 'draft: yes'), expected: ['5:8 front-matter/type']},
  {path: 'keys/tags.md', content: withHead(TITLE, DATE, SOURCE, 'tags: {a: b}'), expected: ['5:7 front-matter/type']},
  {
    path: 'keys/corrections.md',
    content: withHead(TITLE, DATE, SOURCE, 'corrections:', '  - {date: 2024-02-30, note: س}', '  - {date: 2024-02-28}'),
    expected: ['6:12 front-matter/date', '7:5 front-matter/type'],
  },
  {
    path: 'keys/escaped-override.md',
    content: withHead('title: "a\\u202Eb"', DATE, SOURCE),
    expected: ['2:8 body/bidi'],
  },
  {path: 'keys/escaped-bell.md', content: withHead('title: "a\\ab"', DATE, SOURCE), expected: ['2:8 body/control']},

  // The body.
  {path: 'body/html.md', content: withBody(`${BODY}\n<div onclick="x()">نص</div>`), expected: ['8:1 body/raw-html']},
  {
    path: 'body/inline-html.md',
    content: withBody('قال <b>كلاماً</b> في القصر.'),
    expected: ['6:5 body/raw-html', '6:14 body/raw-html'],
  },
  {path: 'body/script.md', content: withBody(`${BODY}\n<script>alert(1)</script>`), expected: ['8:1 body/raw-html']},
  {path: 'body/html-comment.md', content: withBody(`${BODY}\n<!-- سر -->`), expected: ['8:1 body/raw-html']},
  {
    path: 'body/script-link.md',
    content: withBody('في [القصر](javascript:alert(1)).'),
    expected: ['6:4 body/script-link'],
  },
  {
    path: 'body/hidden-scheme.md',
    content: withBody('في [القصر](<java&#10;script:alert(1)>).'),
    expected: ['6:4 body/script-link'],
  },
  {path: 'body/data-link.md', content: withBody('في [القصر](DATA:text/html,x).'), expected: ['6:4 body/script-link']},
  {path: 'body/autolink.md', content: withBody('في <vbscript:x> اليوم.'), expected: ['6:4 body/script-link']},
  {
    path: 'body/definition.md',
    content: withBody('في [القصر][ق] اليوم.\n\n[ق]: javascript:alert(1)'),
    expected: ['8:1 body/script-link'],
  },
  {
    path: 'body/no-scheme.md',
    content: withBody('في [القصر](//evil.example/) اليوم.'),
    expected: ['6:4 body/script-link'],
  },
  {
    path: 'body/image.md',
    content: withBody('في القصر ![صورة](https://evil.example/x.png) اليوم.'),
    expected: ['6:10 body/script-link'],
  },
  {
    path: 'body/image-reference.md',
    content: withBody('في القصر ![صورة][ص] اليوم.\n\n[ص]: https://evil.example/x.png'),
    expected: ['6:10 body/script-link'],
  },
  {
    path: 'body/image-up.md',
    content: withBody('في القصر ![صورة](/media/../x.png) اليوم.'),
    expected: ['6:10 body/script-link'],
  },
  {path: 'body/override.md', content: withBody(`في القصر ${RLO}اليوم.`), expected: ['6:10 body/bidi']},
  {path: 'body/isolate.md', content: withBody('في القصر \u2067اليوم\u2069.'), expected: ['6:10 body/bidi']},
  {
    path: 'body/title-override.md',
    content: withHead(`title: "عن${RLO}وان"`, DATE, SOURCE),
    expected: ['2:11 body/bidi'],
  },
  {path: 'body/reference-override.md', content: withBody('في القصر &#x202E;اليوم.'), expected: ['6:1 body/bidi']},
  {path: 'body/bell.md', content: withBody('في القصر \u0007اليوم.'), expected: ['6:10 body/control']},
  {path: 'body/nul.md', content: withBody('في القصر \u0000اليوم.'), expected: ['6:10 body/control']},
  {path: 'body/c1.md', content: withBody('في القصر \u0085اليوم.'), expected: ['6:10 body/control']},
  {
    path: 'body/english.md',
    content: withBody('\nThe foreign minister met the leader on Thursday and invited him to visit.'),
    expected: ['7:1 body/language'],
  },
  {
    path: 'body/persian.md',
    content: withBody('رئیس جمهور روز سه‌شنبه در دیدار با وزیر خارجه گفت که روابط دو کشور گسترش یافته است.'),
    expected: ['6:1 body/language'],
  },
  {path: 'body/brackets.md', content: withBody('['.repeat(10_000)), expected: ['6:1 body/nesting']},
  {path: 'body/quotations.md', content: withBody(`${'>'.repeat(10_000)}نص`), expected: ['6:1 body/nesting']},
  {path: 'body/lists.md', content: withBody('- '.repeat(10_000)), expected: ['6:1 body/nesting']},
  {path: 'body/indents.md', content: withBody(indents(700)), expected: ['107:1 body/nesting']},
  {
    path: 'body/emphasis.md',
    content: withBody('**في '.repeat(200) + 'من** '.repeat(200)),
    expected: ['6:493 body/nesting'],
  },
  {
    path: 'body/much-emphasis.md',
    content: withBody(`${'*في '.repeat(1900)}\n\n`.repeat(20)),
    expected: ['26:1 body/nesting'],
  },
  {
    path: 'body/wide-table.md',
    content: withBody(`${'|في'.repeat(100)}\n`.repeat(300)),
    expected: ['206:1 body/nesting'],
  },
  {path: 'body/stars.md', content: HEAD + '*'.repeat(1_000_000), expected: ['6:1 body/nesting']},
  {path: 'body/long-line.md', content: withBody('في '.repeat(100_000)), expected: ['6:1 body/nesting']},
  {path: 'body/many-lines.md', content: withBody('في البيت\n\n'.repeat(6000)), expected: ['10006:1 body/nesting']},

  // Head and body at once.
  {
    path: 'all/together.md',
    content: `---\ntitle: أولاً: ثانياً\ndate: 2024-02-30\nsorce: x\n---\nقال <b>كلاماً ${RLO}\n`,
    expected: [
      '1:1 front-matter/required',
      '2:8 front-matter/yaml',
      '3:7 front-matter/date',
      '4:1 front-matter/unknown-key',
      '6:5 body/raw-html',
      '6:15 body/bidi',
    ],
  },
];

/** Sources and card of the archive that the files are in. */
export const HOSTILE_ARCHIVE_FILES: Readonly<Record<string, string>> = {
  'archive.yaml': 'title: تجربة\ndescription: ملفات معيبة\nbaseUrl: https://example.org/\ntimeZone: UTC\n',
  'authority/sources.yaml': '- id: desk\n  name: مكتب التحرير\n  aliases: [المكتب]\n',
};

/** Writes the archive into a folder; with all its files, or those given. */
export function writeHostileArchive(
  folder: string,
  files: readonly Pick<HostileFile, 'path' | 'content'>[] = HOSTILE_FILES,
): void {
  const all = [...Object.entries(HOSTILE_ARCHIVE_FILES).map(([path, content]) => ({path, content})), ...files];
  for (const {path, content} of all) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

function indents(lines: number): string {
  return Array.from({length: lines}, (_, depth) => `${' '.repeat(depth * 2)}- في`).join('\n');
}
