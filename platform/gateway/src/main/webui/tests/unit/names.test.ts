import { expect, test } from 'vitest';
import { factName } from '../../src/names';
import { wordsOf } from '../../src/texts';

const words = wordsOf('en');

test('a fact goes by its name', () => {
  expect(factName('benefit.limit', 'benefit', words)).toBe('Benefit limit');
});

test('a fact that has an id for a name goes by its kind, and nobody reads an id', () => {
  const id = 'fact.01a20ca9-1ee8-7886-a27f-bf40ce2cd882';
  expect([factName(id, 'fact.goal', words), factName(id, undefined, words)]).toEqual(['Fact goal', '']);
});
