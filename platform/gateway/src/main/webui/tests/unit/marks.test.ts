import { expect, test } from 'vitest';
import { linesOf, moved, pieces } from '../../src/letter/marks';

const TEXT = 'She would benefit from therapy as needed.';
const vague = { start: 4, end: 22, rule: 'vague' };
const asNeeded = { start: 31, end: 40, rule: 'as-needed' };

test('what stands before and after new words keeps its place', () => {
  // Given
  const typed = 'She would benefit from daily therapy as needed.';

  // When
  const places = moved([vague, asNeeded], TEXT, typed);

  // Then
  expect(places.map((one) => typed.slice(one.start, one.end))).toEqual(['would benefit from', 'as needed']);
});

test('a flag on words that were changed is taken away, its neighbour stays', () => {
  // Given
  const typed = 'She cannot climb stairs without therapy as needed.';

  // When
  const places = moved([vague, asNeeded], TEXT, typed);

  // Then
  expect(places).toEqual([{ start: 40, end: 49, rule: 'as-needed' }]);
});

test('letters that occur in old and new words alike do not shift a mark beyond the text', () => {
  // When
  const places = moved([{ start: 0, end: 2 }], 'aa', 'a');

  // Then
  expect(places).toEqual([]);
});

test('overlapping flags cut the text into pieces that make it up again', () => {
  // Given
  const inner = { start: 10, end: 17, rule: 'inner' };

  // When
  const cut = pieces(TEXT, [vague, inner]);

  // Then
  expect(cut.map((one) => one.text).join('')).toBe(TEXT);
  expect(cut.map((one) => [one.text, one.marks.map((mark) => mark.rule)])).toEqual([
    ['She ', []],
    ['would ', ['vague']],
    ['benefit', ['vague', 'inner']],
    [' from', ['vague']],
    [' therapy as needed.', []],
  ]);
});

test('a flag beyond the text marks nothing', () => {
  expect(pieces('short', [{ start: 2, end: 99 }])).toEqual([{ start: 0, text: 'short', marks: [] }]);
});

test('each statement has its line', () => {
  // Given
  const text = 'Walk 300 m.\nClimb 12 steps.';

  // When
  const lines = linesOf([{ text: 'Walk 300 m.' }, { text: 'Climb 12 steps.' }]);

  // Then
  expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(['Walk 300 m.', 'Climb 12 steps.']);
});
