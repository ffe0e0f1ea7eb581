import { expect, test } from 'vitest';
import { fieldOf, laterOf } from '../../src/work/later';

const WEDNESDAY = new Date(2026, 2, 4, 16, 30);
const MONDAY = new Date(2026, 2, 9, 8, 0);

test('work comes back in the morning of a day to come, on the clock of who reads', () => {
  const { hours, tomorrow, days, week } = laterOf(WEDNESDAY);
  expect([hours, tomorrow, days, week]).toEqual([new Date(2026, 2, 4, 19, 30), new Date(2026, 2, 5, 9), new Date(2026, 2, 7, 9), new Date(2026, 2, 9, 9)]);
});

test('on a Monday, Monday is the next one', () => {
  expect(laterOf(MONDAY).week).toEqual(new Date(2026, 2, 16, 9));
});

test('a field shows the hour of the clock on the wall', () => {
  expect(fieldOf(new Date(2026, 2, 5, 9))).toBe('2026-03-05T09:00');
});
