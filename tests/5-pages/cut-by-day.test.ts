import {describe, expect, test} from 'vitest';
import {timelineLink} from '../../src/5-pages/permalinks.ts';
import {cutByDay} from '../../src/5-pages/timeline/cut-by-day.ts';
import {dayStrip} from '../../src/5-pages/timeline/day-strip.ts';
import {wordingOf} from '../../src/5-pages/wording.ts';
import type {TimelineGroup} from '../../src/model/page.ts';

const CONTEXT = {words: wordingOf({digits: 'arabic', months: 'levantine'}), url: String};
const MAY = timelineLink('2024-05');

/** A day of May 2024 with so many events and articles that only appeared. */
const day = (number: number, events: number, appeared = 0): TimelineGroup => {
  const machine = `2024-05-${String(number).padStart(2, '0')}`;
  return {
    id: `d-${machine}`,
    heading: `${number} أيار`,
    machine,
    isDay: true,
    events: Array.from({length: events}, (_, at) => ({
      id: `${machine}-${at}`,
      kind: 'reported',
      date: {text: `${number} أيار`},
      sentence: {text: 'افتُتح الجسر.'},
      names: [],
      notes: [],
      evidence: [],
    })),
    appeared: Array.from({length: appeared}, (_, at) => ({
      source: {label: 'مكتب'},
      title: {text: 'خبر'},
      url: `/${at}/`,
    })),
  };
};

const shapeOf = (groups: readonly TimelineGroup[]) =>
  cutByDay(CONTEXT, MAY, groups).map(page =>
    page.groups.map(({id, events, appeared}) => [id, events.length, appeared.length]),
  );

describe('the pages of a period', () => {
  test('hold fifty events of whole days, or one day of somewhat more', () => {
    expect(shapeOf([day(1, 30), day(2, 20), day(3, 1), day(4, 70)])).toEqual([
      [
        ['d-2024-05-01', 30, 0],
        ['d-2024-05-02', 20, 0],
      ],
      [['d-2024-05-03', 1, 0]],
      [['d-2024-05-04', 70, 0]],
    ]);
  });

  test('cut a day greater than that: each event and article stands on one of them, in its order', () => {
    const great = day(2, 120, 300);
    const pages = cutByDay(CONTEXT, MAY, [day(1, 5), great, day(3, 2)]);
    expect(shapeOf([day(1, 5), great, day(3, 2)])).toEqual([
      [['d-2024-05-01', 5, 0]],
      [['d-2024-05-02', 50, 0]],
      [['d-2024-05-02-2', 50, 0]],
      [['d-2024-05-02-3', 20, 120]],
      [
        ['d-2024-05-02-4', 0, 180],
        ['d-2024-05-03', 2, 0],
      ],
    ]);
    const parts = pages.flatMap(({groups}) => groups).filter(({machine}) => machine === '2024-05-02');
    expect(parts.flatMap(({events}) => events)).toEqual(great.events);
    expect(parts.flatMap(({appeared}) => appeared)).toEqual(great.appeared);
    expect(parts.map(({heading}) => heading)).toEqual(['2 أيار', '2 أيار (تتمة)', '2 أيار (تتمة)', '2 أيار (تتمة)']);
  });

  test('have one bar for a day that is cut, which counts all of it and leads to where it begins', () => {
    const {bars} = dayStrip(CONTEXT, '2024-05', cutByDay(CONTEXT, MAY, [day(1, 30), day(2, 120)]));
    expect([bars[0]?.height, bars[1]?.height]).toEqual([0.5, 1]);
    expect(bars[1]).toMatchObject({label: '٢ أيار: ١٢٠ حدثاً', url: '/timeline/2024/05/page/2/#d-2024-05-02'});
  });
});
