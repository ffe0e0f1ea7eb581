import { expect, test } from 'vitest';
import { changesCase, enteredOf, isSound, readingOf } from '../../src/messages/figures';

const said = (value: string) => ({ value, confidence: 0.9 });
const approval = { kind: said('approval'), extent: said('full'), number: said('A123'), from: said('2026-12-01'), to: said('2027-03-01'), units: said('24') };

test('what was read stands in the form, and is confirmed as it stands', () => {
  expect(readingOf(enteredOf(approval))).toEqual({ kind: 'approval', extent: 'full', number: 'A123', from: '2026-12-01', to: '2027-03-01', units: 24 });
});

test('what a person corrects is confirmed, and what they empty is not', () => {
  expect(readingOf({ ...enteredOf(approval), units: '12', to: ' ' })).toEqual({ kind: 'approval', extent: 'full', number: 'A123', from: '2026-12-01', units: 12 });
});

test('a denial bears no units that were read as an approval', () => {
  expect(readingOf({ ...enteredOf(approval), kind: 'denial', reason: 'Not medically necessary' })).toEqual({ kind: 'denial', number: 'A123', reason: 'Not medically necessary' });
});

test('where nothing was read, it is something else, and changes no case', () => {
  const nothing = enteredOf({});
  expect([readingOf(nothing), changesCase(nothing.kind)]).toEqual([{ kind: 'other' }, false]);
});

test('a period that ends before it begins and no units at all are not confirmed', () => {
  const entered = enteredOf(approval);
  expect([isSound(entered), isSound({ ...entered, to: '2026-11-30' }), isSound({ ...entered, units: '0' }), isSound({ ...entered, units: 'many' })]).toEqual([true, false, false, false]);
});
