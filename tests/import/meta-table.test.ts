import {describe, expect, it} from 'vitest';
import {readMetaTable} from '../../src/import/meta-table.ts';

const GIVEN = new Set(['a.txt', 'b.txt']);
const problems = (csv: string): readonly string[] =>
  readMetaTable(csv, GIVEN).problems.map(({line, message}) => `${line} ${message.en}`);

it('reads columns in any order, with a BOM, quoted commas and empty cells', () => {
  const {rows, problems: none} = readMetaTable(
    '\uFEFFdate,title,file,source\r\n2024-05-17,"أول، ثان",x/a.txt,\r\n,,b.txt,beirut-desk\r\n',
    GIVEN,
  );
  expect(none).toEqual([]);
  expect([...rows]).toEqual([
    ['a.txt', {file: 'a.txt', date: '2024-05-17', title: 'أول، ثان'}],
    ['b.txt', {file: 'b.txt', source: 'beirut-desk'}],
  ]);
});

it('takes EDTF', () => {
  expect(readMetaTable('file,date\na.txt,"[2023-10-12,2023-10-19]"\n').rows.get('a.txt')?.date).toBe(
    '[2023-10-12,2023-10-19]',
  );
});

describe('what is wrong is said at its line', () => {
  it.each([
    [
      'file,dat\na.txt,2024-05-17',
      '1 Unknown column `dat`, expected `file, date, source, url, title`: correct or remove it. Did you mean `date`?',
    ],
    [
      'date\n2024-05-17',
      '1 There is no column `file`, expected `file, date, source, url, title`: add it to the first line',
    ],
    [
      'file,date\na.txt,\nc.txt,',
      '3 The file `c.txt` is not among those given: add it to the command or remove its row. Did you mean `a.txt`?',
    ],
    ['file,date\na.txt,\nb.txt,\na.txt,', '4 The file `a.txt` has two rows, expected one: remove one of them'],
    [
      'file,date\n\na.txt,17-5-2024',
      '3 Wrong date `17-5-2024`, expected a real day like `2024-05-17`, or EDTF. Did you mean `2024-05-17`?',
    ],
    ['file,date\na.txt,2024-13-40', '2 Wrong date `2024-13-40`, expected a real day like `2024-05-17`, or EDTF'],
    ['file,date\n,2024-05-17', '2 A row without a file: write its name in the column `file`'],
  ])('%j', (csv, message) => {
    expect(problems(csv)).toEqual([message]);
  });

  it('of CSV that is none', () => {
    expect(problems('file,title\na.txt,"x')[0]).toMatch(/^2 The table is no sound CSV/);
  });
});
