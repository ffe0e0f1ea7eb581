import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { added, changed, isWritten, KINDS, moved, withNames, without } from '../../src/clinic/steps';

const STEPS = [
  { id: 'read', text: 'Read it.' },
  { id: 'call', text: 'Call **{{payer.name}}**.' },
];

test('a step that is changed keeps its id, by which ticks are kept', () => {
  expect(changed(STEPS, 0, 'Read all.')).toEqual([{ id: 'read', text: 'Read all.' }, STEPS[1]]);
});

test('steps change places, and stay at the edges', () => {
  expect([moved(STEPS, 1, -1), moved(STEPS, 0, -1), moved(STEPS, 1, 1)]).toEqual([[STEPS[1], STEPS[0]], STEPS, STEPS]);
});

test('a step without words is not written yet', () => {
  // When
  const more = added(STEPS, 'step-1');

  // Then
  expect([isWritten(STEPS), isWritten(more), isWritten(without(more, 2)), isWritten([])]).toEqual([true, false, true, false]);
});

test('a variable is shown by its name', () => {
  expect(withNames('Call **{{payer.name}}** about {{ member-id }}.')).toBe('Call **`payer.name`** about `member-id`.');
});

test('every kind that comes with steps can be written anew', () => {
  // Given
  const shipped = readFileSync(new URL('../../../../../../../inbox-service/src/main/resources/playbooks.yaml', import.meta.url), 'utf8');

  // When
  const kinds = [...shipped.matchAll(/^([a-z-]+):/gm)].map(([, kind]) => kind).filter((kind) => kind !== 'any');

  // Then
  expect(KINDS).toEqual(kinds);
});
