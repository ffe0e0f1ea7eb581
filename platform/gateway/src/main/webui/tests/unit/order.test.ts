import { expect, test } from 'vitest';
import type { Order } from '../../src/api/shapes';
import { Refused } from '../../src/api/ask';
import { entered, NOTHING, orderOf } from '../../src/order/entered';
import { missingFaults, refusedFaults } from '../../src/order/faults';

const KNOWN = {
  patient: { id: 'p-1', family: 'Reyes', given: ['Maya'], birthDate: '1961-10-01' },
  payer: { id: 'aetna', name: 'Aetna' },
  coverage: { memberId: 'W1' },
  urgency: 'standard',
  diagnoses: [{ sequence: 1, code: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M25.561', display: 'Pain in right knee' } }],
  lines: [{ number: 3, code: { system: 'http://www.ama-assn.org/go/cpt', code: '97110' }, modifiers: ['GP'], quantity: 24, unit: 'visits', placeOfService: '11' }],
  facts: [{ id: 'f-1', kind: 'goal', text: 'Walk 300 m.' }],
} as unknown as Order;

test('an empty form is an order that lacks everything', () => {
  expect(JSON.parse(JSON.stringify(orderOf(NOTHING)))).toEqual({ urgency: 'standard', diagnoses: [], lines: [], facts: [] });
});

test('a known order that nobody changed keeps what the form does not show', () => {
  // When
  const patch = JSON.parse(JSON.stringify(orderOf(entered(KNOWN), KNOWN)));

  // Then
  expect(patch.lines).toEqual([{ ...KNOWN.lines[0] }]);
  expect(patch.diagnoses).toEqual(KNOWN.diagnoses);
  expect([patch.payer, patch.facts]).toEqual([undefined, []]);
});

test('an emptied field of a known order is taken away', () => {
  // Given
  const form = entered(KNOWN);

  // When
  const patch = orderOf({ ...form, values: { ...form.values, '/coverage/memberId': ' ', '/patient/birthDate': '' } }, KNOWN);

  // Then
  expect([patch.coverage, patch.patient?.birthDate]).toEqual([{ memberId: null }, null]);
});

test('another code is no longer described by the old one’s words', () => {
  // Given
  const form = entered(KNOWN);

  // When
  const patch = orderOf({ ...form, values: { ...form.values, '/diagnoses/0/code': 'M17.11' } }, KNOWN);

  // Then
  expect(patch.diagnoses).toEqual([{ sequence: 1, code: { code: 'M17.11' } }]);
});

test('what is missing is said at its field', () => {
  // Given
  const missing = ['diagnosis.icd10', 'clinical.goal', 'document.any'].map((code) => ({ code, sentence: `${code} is missing` }));

  // When
  const faults = missingFaults(missing);

  // Then
  expect(faults).toEqual({ '/diagnoses/0/code': 'diagnosis.icd10 is missing', '/facts/goal': 'clinical.goal is missing' });
});

test('what was refused is said at its field', () => {
  // Given
  const errors = [{ element: '/lines/0/code/code', code: 'bad-code', message: 'is no procedure code' }];

  // When
  const faults = refusedFaults(new Refused({ title: 'No', status: 422, code: 'x', detail: 'y', errors }));

  // Then
  expect(faults).toEqual({ '/lines/0/code': 'is no procedure code' });
});
