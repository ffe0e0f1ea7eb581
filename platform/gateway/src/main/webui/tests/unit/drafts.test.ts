import { beforeEach, expect, test } from 'vitest';
import { draftsOf, forgetAllDrafts, forgetLetter, rebase, saved, write } from '../../src/letter/drafts';

beforeEach(forgetAllDrafts);

test('words that say what is saved are no draft', () => {
  // Given
  write('letter', 'goal', 'Walk 300', 'Walk 100');

  // When
  write('letter', 'goal', 'Walk 100', 'Walk 100');

  // Then
  expect(draftsOf('letter')).toEqual({});
});

test('a draft remembers what it began from, whatever is saved meanwhile', () => {
  // Given
  write('letter', 'goal', 'mine', 'first');

  // When
  write('letter', 'goal', 'mine, longer', 'theirs');

  // Then
  expect(draftsOf('letter')).toEqual({ goal: { text: 'mine, longer', base: 'first' } });
});

test('who saw what the other saved goes on from there', () => {
  // Given
  write('letter', 'goal', 'mine', 'first');

  // When
  rebase('letter', 'goal', 'theirs');

  // Then
  expect(draftsOf('letter')).toEqual({ goal: { text: 'mine', base: 'theirs' } });
});

test('what was typed while the words were on their way stays', () => {
  // Given
  write('letter', 'goal', 'sent', 'first');
  write('letter', 'plan', 'sent too', 'first');
  write('letter', 'goal', 'sent and more', 'first');

  // When
  saved('letter', { goal: 'sent', plan: 'sent too' }, { goal: 'sent', plan: 'sent too' });

  // Then
  expect(draftsOf('letter')).toEqual({ goal: { text: 'sent and more', base: 'sent' } });
});

test('drafts of one letter are not those of another', () => {
  // Given
  write('one', 'goal', 'mine', 'first');
  write('other', 'goal', 'mine too', 'first');

  // When
  forgetLetter('one');

  // Then
  expect([draftsOf('one'), draftsOf('other')]).toEqual([{}, { goal: { text: 'mine too', base: 'first' } }]);
});
