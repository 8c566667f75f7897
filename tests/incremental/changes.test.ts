/** What was built before must not show: after any change, the next build of a site equals a clean build of the same archive. */
import {describe, expect, test} from 'vitest';
import {readTree} from '../files.ts';
import {ADDED, builtArchive, CROWD, differences, LIBRARY, NIGHT} from './built-archive.ts';

const {out, buildSite, cleanBuild, edit, add, rename, remove} = builtArchive();

/** What an editor may do between two builds. `whole`: all pages may change. */
const CHANGES: readonly {readonly name: string; readonly change: () => void; readonly whole?: boolean}[] = [
  {name: 'the body of an article is edited', change: () => edit(LIBRARY, 'سنتين', 'ثلاث سنين')},
  {name: 'the title of an article is edited', change: () => edit(CROWD, 'إقبال على', 'ازدحام في')},
  {name: 'an article moves to another day', change: () => edit(NIGHT, 'date: 2025-01-15', 'date: 2024-12-31')},
  {
    name: 'an article gets another source and other tags',
    change: () => edit(NIGHT, /source: .*\ntags: .*/, 'source: unknown\ntags: [ثقافة]'),
  },
  {name: 'an article is added', change: () => add('2025/2025-03-01-library-grows.md', ADDED)},
  {
    name: 'an older article is added',
    change: () => add('2023/2023-01-01-old.md', ADDED.replace('2025-03-01', '2023-01-01')),
  },
  {name: 'an article is renamed', change: () => rename(NIGHT, '2025/2025-01-15-buses-by-night.md')},
  {name: 'an article moves to another folder', change: () => rename(NIGHT, '2024/2025-01-15-night-buses.md')},
  {name: 'an article is deleted', change: () => remove(CROWD)},
  {name: 'an article becomes a draft', change: () => edit(CROWD, 'source:', 'draft: true\nsource:')},
  {name: 'an article gets an old address', change: () => edit(CROWD, 'source:', 'redirects: [/old/crowd/]\nsource:')},
  {name: 'an article drops a name', change: () => edit(CROWD, 'source:', 'entities: {drop: [salma-haddad]}\nsource:')},
  {
    name: 'a person gets an alias',
    change: () =>
      edit('authority/people.yaml', '  name: كريم النجار\n', '  name: كريم النجار\n  aliases: [المهندس كريم]\n'),
  },
  {
    name: 'a person gets another name',
    change: () => edit('authority/people.yaml', 'name: سلمى حداد', 'name: سلمى جورج حداد\n  alone: [سلمى حداد]'),
  },
  {
    name: 'an organisation is added',
    change: () => edit('authority/organisations.yaml', /$/, '- id: book-fair\n  name: معرض الكتاب\n'),
  },
  {name: 'an organisation is deleted', change: () => remove('authority/organisations.yaml')},
  {
    name: 'a tag gets another name',
    change: () => edit('authority/tags.yaml', 'name: كتب', 'name: كتب ومكتبات'),
  },
  {name: 'a tag loses its broader tag', change: () => edit('authority/tags.yaml', '  broader: culture\n', '')},
  {name: 'a source gets another name', change: () => edit('authority/sources.yaml', 'مكتب الساحل', 'مكتب الشاطئ')},
  {
    name: 'a source gets a homepage',
    change: () =>
      edit('authority/sources.yaml', 'name: مكتب الساحل', 'name: مكتب الساحل\n  homepage: https://coast.example/'),
  },
  {
    name: 'the archive gets another name',
    change: () => edit('archive.yaml', 'دفتر المدينة', 'سجل المدينة'),
    whole: true,
  },
  {name: 'the archive turns to Latin digits', change: () => edit('archive.yaml', /$/, 'digits: latin\n'), whole: true},
  {
    name: 'much happens at once',
    change: () => {
      remove(LIBRARY);
      rename(NIGHT, '2025/2025-01-16-night-buses.md');
      add(LIBRARY.replace('03-04', '03-06'), ADDED.replace('2025-03-01', '2024-03-06'));
      edit('authority/sources.yaml', 'مكتب المدينة', 'مكتب البلدة');
      edit('authority/people.yaml', /- id: karim-najjar[\s\S]*/, '');
    },
  },
];

describe('the next build equals a clean one when', () => {
  test.each(CHANGES)('$name', async ({change, whole = false}) => {
    const before = readTree(out);
    change();
    const result = await buildSite();
    expect(result.diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
    const after = readTree(out);
    expect(differences(after, await cleanBuild())).toEqual([]);
    expect(differences(before, after), 'the change must show').not.toEqual([]);
    if (!whole) expect(result.rendered).toBeLessThan(result.outputs);
  });

  test('a change is undone', async () => {
    const before = readTree(out);
    add('2025/2025-03-01-library-grows.md', ADDED);
    await buildSite();
    expect(differences(before, readTree(out))).not.toEqual([]);
    remove('2025/2025-03-01-library-grows.md');
    await buildSite();
    expect(differences(before, readTree(out))).toEqual([]);
  });
});
