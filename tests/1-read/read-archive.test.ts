import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readArchive} from '../../src/1-read/read-archive.ts';
import {readGazetteer, readRows, withWikidata} from '../../src/1-read/read-gazetteer.ts';

const CARD = 'title: تجربة\ndescription: وصف\nbaseUrl: https://example.org/a\ntimeZone: Asia/Beirut\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-read-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function read(files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries({'archive.yaml': CARD, ...files})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  const archive = readArchive(folder, {shownAs: 'articles/'});
  const problems = archive.diagnostics.map(({path, line, column, code, message}) => ({
    at: `${path}:${line}:${column} ${code}`,
    ...message,
  }));
  return {...archive, problems, places: problems.map(({at}) => at)};
}

describe('article files', () => {
  test('are the Markdown files of all folders, by path, but not notes, hidden files and authority files', () => {
    const {files, places} = read({
      '2024/b.md': 'نص',
      '2023/z.md': 'نص',
      'a.md': 'نص',
      'README.md': 'x',
      '2024/readme.ar.md': 'x',
      'LICENSE.md': 'x',
      'CONTRIBUTING.md': 'x',
      '.hidden.md': 'x',
      '.git/x.md': 'x',
      'authority/note.md': 'x',
      '2024/picture.txt': 'x',
    });
    expect(files.map(({path}) => path)).toEqual(['2023/z.md', '2024/b.md', 'a.md']);
    expect(files[0]).toMatchObject({id: 'z', shownPath: 'articles/2023/z.md', text: 'نص'});
    expect(places).toEqual([]);
  });

  test('have the SHA-256 of their bytes, not of the normalised text', () => {
    const {files} = read({'a.md': '\ufeffنص\r\n', 'b.md': 'نص\n'});
    expect(files.map(({text}) => text)).toEqual(['نص\n', 'نص\n']);
    const hashOf = (content: string) => createHash('sha256').update(Buffer.from(content)).digest('hex');
    expect(files.map(({hash}) => hash)).toEqual(['\ufeffنص\r\n', 'نص\n'].map(hashOf));
  });

  test('that are links are read inside the archive and refused when they lead out of it', () => {
    const outside = mkdtempSync(join(tmpdir(), 'sijill-outside-'));
    writeFileSync(join(outside, 'secret.md'), 'سر');
    symlinkSync(join(outside, 'secret.md'), join(folder, 'out.md'));
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'broken.md'));
    symlinkSync(join(folder, 'a.md'), join(folder, 'inside.md'));
    symlinkSync(folder, join(folder, 'loop'));
    const {files, places} = read({'a.md': 'نص'});
    rmSync(outside, {recursive: true});
    expect(files.map(({path}) => path)).toEqual(['a.md', 'inside.md']);
    expect(places).toEqual([
      'articles/broken.md:1:1 file/link',
      'articles/folder:1:1 file/link',
      'articles/loop:1:1 file/link',
      'articles/out.md:1:1 file/link',
    ]);
  });

  test('with one name in two folders are reported with both paths', () => {
    const {problems} = read({'2023/x.md': 'نص', '2024/x.md': 'نص'});
    expect(problems).toMatchObject([{at: 'articles/2024/x.md:1:1 file/duplicate-id'}]);
    expect(problems[0]?.en).toContain('`articles/2023/x.md`');
  });

  test('a folder that is not there is said to be missing', () => {
    const {files, diagnostics} = readArchive(join(folder, 'none'), {shownAs: 'none'});
    expect(files).toEqual([]);
    expect(diagnostics.map(({path, code}) => `${path} ${code}`)).toEqual([
      'none archive/card',
      'none/archive.yaml archive/card',
    ]);
  });
});

describe('authority files', () => {
  test('give entities, sources and tags', () => {
    const {authority, places} = read({
      'authority/people.yaml':
        '- id: test-person\n  name: فلان الفلاني\n  aliases: [فلان، ابن فلان]\n  alone: [الفلاني]\n  wikidata: Q42\n  country: LB\n',
      'authority/places.yaml': '- {id: test-place, name: بلدة التجربة, coordinates: {lat: 33.5, lon: -35}}\n',
      'authority/sources.yaml': '- {id: desk, name: المكتب, kind: site, homepage: "https://example.org/"}\n',
      'authority/tags.yaml': '- {id: wide, name: واسع}\n- {id: narrow, name: ضيق, broader: wide}\n',
      'authority/organisations.yaml': '# لا شيء بعد\n',
    });
    expect(places).toEqual([]);
    expect(authority.entities.slice(0, 2)).toEqual([
      {
        id: 'test-person',
        type: 'person',
        name: 'فلان الفلاني',
        aliases: ['فلان', 'ابن فلان'],
        alone: ['الفلاني'],
        wikidata: 'Q42',
        country: 'LB',
        from: 'authority',
      },
      {
        id: 'test-place',
        type: 'place',
        name: 'بلدة التجربة',
        aliases: [],
        alone: [],
        coordinates: [33.5, -35],
        from: 'authority',
      },
    ]);
    expect(authority.sources).toEqual([
      {id: 'desk', name: 'المكتب', aliases: [], kind: 'site', homepage: 'https://example.org/'},
    ]);
    expect(authority.tags).toEqual([
      {id: 'wide', name: 'واسع', aliases: []},
      {id: 'narrow', name: 'ضيق', aliases: [], broader: 'wide'},
    ]);
  });

  test('stand over the gazetteer but keep its spellings', () => {
    const below = readGazetteer().find(({aliases}) => aliases.length > 0);
    if (below === undefined) throw new Error('the gazetteer has no aliases');
    const file = {person: 'people', place: 'places', organisation: 'organisations'}[below.type];
    const {authority} = read({[`authority/${file}.yaml`]: `- {id: ${below.id}, name: اسم آخر, description: وصف}\n`});
    const merged = authority.entities.filter(({id}) => id === below.id);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({name: 'اسم آخر', description: 'وصف', from: 'authority'});
    expect(merged[0]?.aliases).toEqual(expect.arrayContaining([below.name, ...below.aliases]));
  });

  test.each([
    ['people.yaml', '- id: a\n  naem: أ\n', ['1:3 authority/entry', '2:3 authority/entry']],
    ['people.yaml', '- id: A B\n  name: أ\n', ['1:7 authority/entry']],
    ['places.yaml', '- id: map\n  name: أ\n', ['1:7 authority/entry']],
    ['people.yaml', '- id: a\n  name: أ\n  wikidata: Q0\n', ['3:13 authority/entry']],
    ['people.yaml', '- id: a\n  name: أ\n  country: Lebanon\n', ['3:12 authority/entry']],
    ['people.yaml', '- id: a\n  name: "\\u202E"\n', ['2:9 authority/entry']],
    ['people.yaml', '- id: a\n  name: أ\n  aliases: [ب, "\\a"]\n', ['3:12 authority/entry']],
    ['people.yaml', '- id: a\n  name: أ\n- id: a\n  name: ب\n', ['3:7 authority/duplicate']],
    [
      'people.yaml',
      '- id: a\n  name: إبراهيم\n- id: b\n  name: ب\n  aliases: [ج, ابراهيم]\n',
      ['5:16 authority/duplicate'],
    ],
    ['people.yaml', 'id: a\nname: أ\n', ['1:1 authority/yaml']],
    ['people.yaml', '- id: a\n  name: "أ\n', ['2:9 authority/yaml']],
    ['people.yaml', '- فلان\n', ['1:3 authority/entry']],
    ['people.yaml', '- id: a\n  id: b\n  name: أ\n', ['2:3 authority/yaml']],
    ['people.yaml', '- id: a\n  name: أ\n  __proto__: x\n', ['3:3 authority/entry']],
    ['places.yaml', '- id: a\n  name: أ\n  coordinates: [91, 0]\n', ['3:16 authority/entry']],
    ['places.yaml', '- id: a\n  name: أ\n  coordinates: {lat: 1}\n', ['3:16 authority/entry']],
    ['sources.yaml', '- id: a\n  name: أ\n  kind: blog\n', ['3:9 authority/entry']],
    ['sources.yaml', '- id: a\n  name: أ\n  homepage: javascript:x\n', ['3:13 authority/entry']],
    ['tags.yaml', '- id: a\n  name: أ\n  broader: c\n', ['3:12 authority/entry']],
    [
      'tags.yaml',
      '- {id: a, name: أ, broader: b}\n- {id: b, name: ب, broader: a}\n',
      ['1:29 authority/entry', '2:29 authority/entry'],
    ],
  ])('%s with %j is wrong at %j', (name, content, expected) => {
    const {places} = read({[`authority/${name}`]: content});
    expect(places.map(place => place.replace(`articles/authority/${name}:`, ''))).toEqual(expected);
  });

  test('suggest the key that was meant', () => {
    const {problems} = read({'authority/people.yaml': '- id: a\n  name: أ\n  alisas: [ب]\n'});
    expect(problems[0]?.en).toContain('Did you mean `aliases`?');
    expect(problems[0]?.ar).toContain('هل تقصد `aliases`؟');
  });

  test('change the fingerprint', () => {
    const hashes = ['أ', 'ب', 'أ'].map(name => read({'authority/tags.yaml': `- {id: a, name: ${name}}`}).authorityHash);
    expect(hashes[0]).toBe(hashes[2]);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

describe('the card', () => {
  test('is read, with a slash at the end of the address', () => {
    expect(read({}).card).toEqual({
      title: 'تجربة',
      description: 'وصف',
      baseUrl: 'https://example.org/a/',
      timeZone: 'Asia/Beirut',
      months: 'dual',
      digits: 'arabic',
    });
  });

  test.each([
    ['titel: x\n', ['5:1']],
    ['months: lebanese\n', ['5:9']],
    ['digits: arabic\ndigits: latin\n', ['6:1']],
  ])('with %j is wrong at %j', (more, expected) => {
    const {places} = read({'archive.yaml': CARD + more});
    expect(places).toEqual(expected.map(place => `articles/archive.yaml:${place} archive/card`));
  });

  test.each([
    'baseUrl: ftp://x/',
    'baseUrl: https://x/?a',
    'timeZone: Mars/Phobos',
    'timeZone: "+03:00"',
    'title: [a]',
  ])('accepts no %s', line => {
    const [key = ''] = line.split(':');
    const {problems} = read({'archive.yaml': CARD.replace(new RegExp(`^${key}: .*$`, 'm'), line)});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toContain(`\`${key}\` is`);
  });

  test('that lacks keys says which', () => {
    const {problems} = read({'archive.yaml': 'title: تجربة\n'});
    expect(problems.map(({en}) => /The key `(\w+)` is missing/.exec(en)?.[1])).toEqual([
      'description',
      'baseUrl',
      'timeZone',
    ]);
  });
});

describe('the gazetteer', () => {
  test('has entities of each type, each with a name', () => {
    const types = new Set(readGazetteer().map(({type}) => type));
    expect([...types].sort()).toEqual(['organisation', 'person', 'place']);
    expect(readGazetteer().every(({id, name}) => /^[a-z0-9-]+$/.test(id) && name !== '')).toBe(true);
  });

  test('reads `no` under alone as ambiguous', () => {
    const table = 'id\tname\taliases\talone\tenglish\tkind\tcountry\tlat\tlon\nx\tس\tص|ع\tno\tX\tcity\tLB\t1.5\t-2\n';
    expect(readRows(table, 'places.tsv', 'place')).toEqual([
      {
        id: 'x',
        type: 'place',
        name: 'س',
        aliases: ['ص', 'ع'],
        alone: [],
        english: 'X',
        coordinates: [1.5, -2],
        country: 'LB',
        kind: 'city',
        ambiguous: true,
        from: 'gazetteer',
      },
    ]);
  });

  test('has the items of Wikidata of what it knows them of, and of nothing else', () => {
    const byId = new Map(readGazetteer().map(entity => [entity.id as string, entity.wikidata]));
    expect([byId.get('saudi-arabia'), byId.get('beirut')]).toEqual(['Q851', 'Q3820']);
    expect(() => withWikidata([], 'id\twikidata\nnowhere\tQ1\n')).toThrow('nowhere');
    expect(() => withWikidata([], 'id\twikidata\nbeirut\t3820\n')).toThrow('beirut');
  });

  test('throws on a row without a name, for the tables are ours', () => {
    expect(() => readRows('id\tname\nx\t\n', 'people.tsv', 'person')).toThrow('people.tsv:2');
  });
});
