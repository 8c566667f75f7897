import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../src/2-parse/parse-article.ts';
import type {SourceFile} from '../../src/model/article.ts';
import type {Authority} from '../../src/model/authority.ts';

// Ids get their brands where files are read; here they are given.
const AUTHORITY = {
  entities: [{id: 'wonsan', type: 'place', name: 'وونسان', aliases: [], alone: [], from: 'gazetteer'}],
  sources: [{id: 'beirut-desk', name: 'مكتب بيروت', aliases: ['المكتب اللبناني']}],
  tags: [
    {id: 'diplomacy', name: 'دبلوماسية', aliases: ['الدبلوماسية', 'شؤون خارجية']},
    {id: 'sanctions', name: 'عقوبات', aliases: []},
    {id: 'asia', name: 'آسيا', aliases: []},
  ],
} as unknown as Authority;

const BODY = 'استقبل الرئيس الوزير في القصر صباح اليوم.';

function parse(...lines: readonly string[]) {
  return parseText(`---\n${lines.join('\n')}\n---\n${BODY}\n`);
}

function parseText(text: string) {
  const file = {id: 'x', path: 'x.md', shownPath: 'articles/x.md', text, hash: '0'} as unknown as SourceFile; // as above
  return parseArticle(file, AUTHORITY);
}

const HEAD = ['title: "عنوان"', 'date: 2024-05-17', 'source: beirut-desk'];
const messages = (...lines: readonly string[]) =>
  parse(...lines).diagnostics.map(({line, column, message}) => `${line}:${column} ${message.en}`);

describe('an article', () => {
  test('has all its front matter, body tree and text', () => {
    const {article, diagnostics} = parse(
      'title: "لافروف:  لقاء\u200f"',
      'date: 2023-10-18T23:30:00+03:00 # كما في الأصل',
      'source: beirut-desk',
      'tags: [دبلوماسية، عقوبات]',
      'url: https://example.org/a?b=c',
      'archived: https://web.example.org/a',
      'byline: [فلان, علان]',
      'dateline: سيول',
      'summary: >',
      '  سطر أول',
      '  وسطر ثان',
      'lang: AR-lb',
      'license: CC0-1.0',
      'basis: {title: supplied}',
      'corrections: [{date: 2024-01-02, note: صُحّح الاسم}]',
      'entities: {add: [wonsan], drop: [n-0123456789]}',
      'redirects: /old/address/',
      'draft: true',
      `original: ${'a'.repeat(64)}`,
    );
    expect(diagnostics).toEqual([]);
    const {tree, ...rest} = article ?? {};
    expect(rest).toEqual({
      id: 'x',
      path: 'x.md',
      hash: '0',
      title: 'لافروف: لقاء\u200f',
      date: '2023-10-18T23:30:00+03:00',
      source: {kind: 'listed', id: 'beirut-desk', name: 'مكتب بيروت'},
      tags: [
        {id: 'diplomacy', name: 'دبلوماسية'},
        {id: 'sanctions', name: 'عقوبات'},
      ],
      url: 'https://example.org/a?b=c',
      archived: 'https://web.example.org/a',
      byline: ['فلان', 'علان'],
      dateline: 'سيول',
      summary: 'سطر أول وسطر ثان',
      lang: 'ar-LB',
      license: 'CC0-1.0',
      basis: {title: 'supplied', date: 'stated'},
      corrections: [{date: '2024-01-02', note: 'صُحّح الاسم'}],
      entities: {add: ['wonsan'], drop: ['n-0123456789']},
      redirects: ['/old/address/'],
      draft: true,
      original: 'a'.repeat(64),
      text: BODY,
      textNodes: [{start: 0, end: BODY.length}],
    });
    expect(tree?.children[0]?.position?.start.line).toBe(22);
  });

  test('needs no more than title, date and source', () => {
    const {article} = parse(...HEAD, 'summary:', 'tags:');
    expect(article).toMatchObject({
      tags: [],
      byline: [],
      redirects: [],
      draft: false,
      lang: 'ar',
      basis: {title: 'stated', date: 'stated'},
    });
    expect(article && 'summary' in article).toBe(false);
  });

  test.each([
    '2023-10~',
    '2023',
    '2023-10-18/2023-10-19',
    '"2023-10-19"',
    '[2023-10-12,2023-10-19]',
    '"[2023-10-12,2023-10-19]"',
  ])('keeps the date %s as it is written', date => {
    expect(parse('title: س', `date: ${date}`, 'source: unknown').article?.date).toBe(date.replaceAll('"', ''));
  });

  test('may have a rule of three hyphens in its body', () => {
    const {article} = parseText(`---\n${HEAD.join('\n')}\n---\n${BODY}\n\n---\n\n${BODY}\n\ntitle: س\n---\n`);
    expect(article?.text).toBe(`${BODY}\n${BODY}\ntitle: س`);
  });

  test('is the same twice, and is not disturbed by another with the same text', () => {
    expect(parse(...HEAD)).toEqual(parse(...HEAD));
  });

  test('in another language is accepted when it says so', () => {
    const text = (lang: string) =>
      `---\n${HEAD.join('\n')}\n${lang}---\nThe minister met the leader on Thursday and invited him.\n`;
    expect(parseText(text('lang: en\n')).article?.lang).toBe('en');
    expect(parseText(text('')).diagnostics.map(({message}) => message)).toEqual([
      {
        ar: 'لغة النص الإنجليزية، والمنتظر نص عربي: انقله إلى العربية، أو أضف `lang: en` إن كان ذلك مقصوداً',
        en: 'The body is in English, expected Arabic: translate it, or add `lang: en` if this is meant',
      },
    ]);
  });
});

describe('tags', () => {
  const tags = (line: string) => parse(...HEAD, line).article?.tags.map(({id}) => id);

  test.each([
    ['tags: [دبلوماسية، عقوبات]'],
    ['tags: [دبلوماسية, عقوبات]'],
    ['tags: دبلوماسية، عقوبات'],
    ['tags: diplomacy, sanctions'],
    ['tags: [شؤون خارجيه, عُقوبات, الدبلوماسية]'],
    ['tags:\n  - دبلوماسيـة\n  - sanctions'],
  ])('%j are two of the authority', line => {
    expect(tags(line)).toEqual(['diplomacy', 'sanctions']);
  });

  test('the authority does not know are kept, with a warning and a suggestion', () => {
    const {article, diagnostics} = parse(...HEAD, 'tags: [دبلماسية, فلك]');
    expect(article?.tags).toEqual([
      {id: expect.stringMatching(/^t-[0-9a-f]{10}$/), name: 'دبلماسية'},
      {id: expect.stringMatching(/^t-[0-9a-f]{10}$/), name: 'فلك'},
    ]);
    expect(
      diagnostics.map(({line, column, severity, message}) => `${line}:${column} ${severity} ${message.en}`),
    ).toEqual([
      '5:8 warning The tag `دبلماسية` is not in `authority/tags.yaml` and is kept as it stands: add it there or correct it. Did you mean `دبلوماسية`?',
      '5:18 warning The tag `فلك` is not in `authority/tags.yaml` and is kept as it stands: add it there or correct it',
    ]);
  });

  test('spelt in two ways have one id', () => {
    const [first, second] = ['إفريقيا', 'افريقيا'].map(name => tags(`tags: [${name}]`)?.[0]);
    expect(first).toBe(second);
  });
});

describe('the source', () => {
  const source = (value: string) => parse('title: س', 'date: 2024-05-17', `source: ${value}`).article?.source;

  test.each(['beirut-desk', 'مكتب بيروت', 'المكتب اللبنانى', '{name: مكتب بيروت, url: "https://x.example/"}'])(
    '%s is the listed one',
    value => {
      expect(source(value)).toEqual({kind: 'listed', id: 'beirut-desk', name: 'مكتب بيروت'});
    },
  );

  test('with a name of its own has an id made of it', () => {
    expect(source('{name: جريدة  الغد, url: "https://x.example/"}')).toEqual({
      kind: 'named',
      id: expect.stringMatching(/^s-[0-9a-f]{10}$/),
      name: 'جريدة الغد',
      url: 'https://x.example/',
    });
  });

  test('may be unknown', () => {
    expect(source('unknown')).toEqual({kind: 'unknown'});
  });

  test('that is only a name is refused with the way out', () => {
    expect(messages('title: س', 'date: 2024-05-17', 'source: beirut-dsek')).toEqual([
      '4:9 No source in `authority/sources.yaml` is called `beirut-dsek`, expected the id or name of one: add it there, or write `source: {name: "beirut-dsek"}`, or `source: unknown`. Did you mean `beirut-desk`?',
    ]);
  });
});

describe('messages propose what to write', () => {
  test.each([
    [
      'title: لافروف: العلاقات',
      '2:8 The value contains a colon and a space, expected text between quotation marks: write `title: "لافروف: العلاقات"`',
    ],
    [
      'title: "قال" إنه: نعم',
      `2:8 The value begins with a quotation mark that does not close at its end, expected text between quotation marks: write \`title: '"قال" إنه: نعم'\``,
    ],
    [
      "title: 'قال' نعم",
      `2:8 The value begins with a quotation mark that does not close at its end, expected text between quotation marks: write \`title: "'قال' نعم"\``,
    ],
    [
      'title: [عاجل] خبر',
      '2:8 The value begins with a bracket, which is a list to YAML, expected text between quotation marks: write `title: "[عاجل] خبر"`',
    ],
    [
      'title: @name قال',
      '2:8 The value begins with a sign that YAML reserves, expected text between quotation marks: write `title: "@name قال"`',
    ],
    [
      'title: خبر #5 هنا',
      '2:8 What follows `#` is a comment to YAML and is lost from the value, expected text between quotation marks: write `title: "خبر #5 هنا"`',
    ],
    [
      'title:خبر',
      '2:7 No space after `title:`, expected a space between the colon and the value: write `title: "خبر"`'.replace(
        '"خبر"',
        'خبر',
      ),
    ],
    ['title: 1984', '2:8 `title` is `1984`, expected text of 300 characters at most: write `title: "1984"`'],
  ])('%s', (line, message) => {
    expect(messages(line, 'date: 2024-05-17', 'source: unknown')).toEqual([message]);
  });

  test.each([
    ['17-5-2024', 'write `date: 2024-05-17`'],
    ['2024/5/17', 'write `date: 2024-05-17`'],
    ['١٧ أيار ٢٠٢٤', 'write `date: 2024-05-17`'],
    ['20240517', 'write `date: 2024-05-17`'],
    ['5/6/2024', 'correct it or remove the line'],
    ['2024-02-30', 'correct it or remove the line'],
  ])('date: %s', (date, proposal) => {
    const [message = ''] = messages('title: س', `date: ${date}`, 'source: unknown');
    expect(message.startsWith(`3:7 \`date\` is \`${date}\`, expected a real day like \`2024-05-17\`, or EDTF`)).toBe(
      true,
    );
    expect(message.endsWith(proposal)).toBe(true);
  });

  test('the Arabic message says the same', () => {
    expect(parse('title: لافروف: العلاقات', 'date: 2024-05-17', 'source: unknown').diagnostics[0]?.message.ar).toBe(
      'في القيمة نقطتان بعدهما فراغ، والمنتظر نص بين علامتي اقتباس: اكتب `title: "لافروف: العلاقات"`',
    );
  });

  test.each([
    ['titel: س', 'Did you mean `title`?'],
    ['العنوان: س', 'Did you mean `title`?'],
    ['وسوم: [س]', 'Did you mean `tags`?'],
  ])('for the key of %s', (line, hint) => {
    expect(messages(...HEAD, line)[0]).toContain(hint);
  });
});

describe('parseArticle', () => {
  test('never throws, and gives an article or an error', () => {
    const piece = fc.constantFrom(
      ...[
        '---',
        '\n',
        '\n\n',
        'title: ',
        'date: ',
        'source: ',
        'tags: ',
        '2024-05-17',
        'unknown',
        '"',
        "'",
        ': ',
        '[',
        ']',
        '{',
        '}',
      ],
      ...[
        '&a ',
        '*a',
        '!x ',
        '#',
        '|',
        '> ',
        '- ',
        '<b>',
        '[نص](x:y)',
        '![',
        '](',
        '`',
        '**',
        '[^1]',
        '&#0;',
        '\u202e',
        '\u0000',
        'js',
        'كلمة ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), fc.boolean(), (pieces, withHead) => {
        const {article, diagnostics} = parseText(
          (withHead ? `---\n${HEAD.join('\n')}\n---\n` : '---\n') + pieces.join(''),
        );
        const hasError = diagnostics.some(({severity}) => severity === 'error');
        expect(article === undefined).toBe(hasError);
      }),
      {numRuns: 300},
    );
  });
});
