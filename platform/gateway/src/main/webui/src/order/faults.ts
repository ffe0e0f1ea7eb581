import { Refused } from '../api/ask';
import type { MissingFact } from '../api/shapes';

/** What is wrong or missing, by the field it belongs to; what belongs to none stands above the form alone. */
export type Faults = Readonly<Record<string, string>>;

const FIELDS: Record<string, string> = {
  'patient.name': '/patient/family',
  'patient.birth-date': '/patient/birthDate',
  'patient.sex': '/patient/sex',
  coverage: '/coverage/memberId',
  'coverage.payer': '/payer/name',
  'coverage.member-id': '/coverage/memberId',
  'coverage.plan-name': '/coverage/planName',
  'coverage.group-number': '/coverage/groupNumber',
  'clinic.name': '/clinic/name',
  'clinic.npi': '/clinic/npi',
  'clinician.name': '/clinician/family',
  'clinician.npi': '/clinician/npi',
  'clinician.credentials': '/clinician/credentials',
  'diagnosis.icd10': '/diagnoses/0/code',
  'service.line': '/lines/0/code',
  'service.code': '/lines/0/code',
  'service.quantity': '/lines/0/quantity',
  'service.unit': '/lines/0/unit',
  'service.frequency': '/lines/0/frequency/times',
  'service.modifier': '/lines/0/modifiers',
  'request.period': '/requested/start',
  'clinical.any': '/facts/functional-limitation',
};

/** Codes of missing facts are the API's, see the guide on integrating an EHR. */
export const fieldOf = (code: string) => FIELDS[code] ?? (code.startsWith('clinical.') ? `/facts/${code.slice('clinical.'.length)}` : undefined);

export const missingFaults = (missing: MissingFact[]): Faults =>
  Object.fromEntries(missing.flatMap((fact) => (fieldOf(fact.code) ? [[fieldOf(fact.code), fact.sentence]] : [])));

/** Elements deeper than a field belong to it: {@code /lines/0/code/code} is said at {@code /lines/0/code}. */
export function refusedFaults(error: Error | null): Faults {
  if (!(error instanceof Refused)) return {};
  return Object.fromEntries((error.problem.errors ?? []).map((one) => [one.element.replace(/\/code\/(code|system|display)$/, '/code').replace(/^\/payer\/id$/, '/payer/name'), one.message]));
}
