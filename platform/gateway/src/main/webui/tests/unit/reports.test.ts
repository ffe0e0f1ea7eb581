import { expect, test } from 'vitest';
import { countedBy, csvOf, ownerOf, spanOf } from '../../src/reports/report';
import { wordsOf } from '../../src/texts';

test('the last day is in the report', () => {
  // When
  const asked = new URLSearchParams(spanOf({ from: '2026-11-01', to: '2026-11-30' }));

  // Then
  expect([asked.get('from'), asked.get('to')]).toEqual([new Date(2026, 10, 1).toISOString(), new Date(2026, 11, 1).toISOString()]);
});

test('a report of all days asks for none', () => {
  expect(csvOf('backlog')).toBe('/api/v1/reports/backlog/csv');
});

test('what is most frequent stands first', () => {
  // When
  const bars = countedBy(['aetna', 'humana', 'humana'], (payer) => payer, 'Denied');

  // Then
  expect(bars).toEqual([
    { name: 'humana', Denied: 2 },
    { name: 'aetna', Denied: 1 },
  ]);
});

test('an owner has a name, a queue, or is nobody', () => {
  // When
  const owners = ['person:ana', 'queue:clinicians', undefined].map((owner) => ownerOf(owner, wordsOf('en')));

  // Then
  expect(owners).toEqual(['ana', 'Clinicians', 'Nobody']);
});
