import type { Order, PlainOrder } from '../api/shapes';

/** What stands in the form's fields, by the JSON pointer of each in the order, as the service names them in its answers. */
export interface Entered {
  values: Readonly<Record<string, string>>;
  lines: number;
  diagnoses: number;
}

export const FACT_KINDS = ['functional-limitation', 'symptom', 'prior-treatment', 'rationale', 'goal', 'plan'] as const;

export const NOTHING: Entered = {
  values: { '/urgency': 'standard', '/lines/0/unit': 'visits', '/lines/0/frequency/periodUnit': 'week' },
  lines: 1,
  diagnoses: 1,
};

/** The fields of an order that is known; its facts stay where they are, new ones are added. */
export function entered(order: Order): Entered {
  const values: Record<string, string> = {};
  const put = (pointer: string, value: string | number | undefined) => {
    if (value !== undefined) values[pointer] = String(value);
  };
  put('/patient/family', order.patient?.family);
  put('/patient/given', order.patient?.given?.join(' '));
  put('/patient/birthDate', order.patient?.birthDate);
  put('/patient/sex', order.patient?.sex);
  put('/payer/name', order.payer?.name);
  put('/coverage/memberId', order.coverage?.memberId);
  put('/coverage/planName', order.coverage?.planName);
  put('/coverage/groupNumber', order.coverage?.groupNumber);
  put('/clinic/name', order.clinic?.name);
  put('/clinic/npi', order.clinic?.npi);
  put('/clinician/family', order.clinician?.family);
  put('/clinician/given', order.clinician?.given?.join(' '));
  put('/clinician/npi', order.clinician?.npi);
  put('/clinician/credentials', order.clinician?.credentials);
  put('/urgency', order.urgency);
  put('/requested/start', order.requested?.start);
  put('/requested/end', order.requested?.end);
  order.diagnoses.forEach((one, at) => put(`/diagnoses/${at}/code`, one.code.code));
  order.lines.forEach((line, at) => {
    put(`/lines/${at}/code`, line.code.code);
    put(`/lines/${at}/modifiers`, line.modifiers?.join(' '));
    put(`/lines/${at}/quantity`, line.quantity);
    put(`/lines/${at}/unit`, line.unit);
    put(`/lines/${at}/frequency/times`, line.frequency?.times);
    put(`/lines/${at}/frequency/periodUnit`, line.frequency?.periodUnit);
    put(`/lines/${at}/frequency/periods`, line.frequency?.periods);
  });
  return { values, lines: Math.max(1, order.lines.length), diagnoses: Math.max(1, order.diagnoses.length) };
}

const words = (text: string | undefined) => text?.split(/[\s,]+/).filter(Boolean) ?? [];
const some = <T extends object>(part: T): T | undefined => (Object.values(part).some((value) => value !== undefined) ? part : undefined);
const filled = <T>(all: (T | undefined)[]): T[] => all.filter((one): one is T => one !== undefined);

/**
 * The order that the fields make. What an order holds beyond the form's fields stays as it was; an emptied field of a
 * known order is taken away (RFC 7396: null).
 */
export function orderOf({ values, lines, diagnoses }: Entered, known?: Order): PlainOrder {
  const before = known && entered(known).values;
  const text = (pointer: string) => values[pointer]?.trim() || (before?.[pointer] ? (null as unknown as undefined) : undefined);
  const number = (pointer: string) => (values[pointer]?.trim() ? Number(values[pointer]) : undefined);
  const payer = text('/payer/name');
  const codeAt = <C extends { code: string }>(pointer: string, was?: C) => {
    const code = values[pointer]?.trim();
    return code && was?.code === code ? was : code ? { code } : undefined;
  };
  const line = (at: number) => {
    const p = `/lines/${at}`;
    const times = number(`${p}/frequency/times`);
    const code = codeAt(`${p}/code`, known?.lines[at]?.code);
    if (!code && !values[`${p}/quantity`]?.trim()) return undefined;
    return {
      ...known?.lines[at],
      code,
      modifiers: words(values[`${p}/modifiers`]),
      quantity: number(`${p}/quantity`),
      unit: values[`${p}/unit`],
      frequency: times === undefined ? undefined : { times, periodUnit: values[`${p}/frequency/periodUnit`] ?? 'week', periods: number(`${p}/frequency/periods`) },
    };
  };
  const order = {
    patient: some({ family: text('/patient/family'), given: before?.['/patient/given'] || values['/patient/given'] ? words(values['/patient/given']) : undefined, birthDate: text('/patient/birthDate'), sex: text('/patient/sex') }),
    payer: payer && payer !== known?.payer?.name ? { name: payer } : undefined,
    coverage: some({ memberId: text('/coverage/memberId'), planName: text('/coverage/planName'), groupNumber: text('/coverage/groupNumber') }),
    clinic: some({ name: text('/clinic/name'), npi: text('/clinic/npi') }),
    clinician: some({ family: text('/clinician/family'), given: before?.['/clinician/given'] || values['/clinician/given'] ? words(values['/clinician/given']) : undefined, npi: text('/clinician/npi'), credentials: text('/clinician/credentials') }),
    urgency: values['/urgency'],
    requested: some({ start: text('/requested/start'), end: text('/requested/end') }),
    diagnoses: filled(
      Array.from({ length: diagnoses }, (_, at) => {
        const code = codeAt(`/diagnoses/${at}/code`, known?.diagnoses[at]?.code);
        return code && { ...known?.diagnoses[at], code };
      }),
    ),
    lines: filled(Array.from({ length: lines }, (_, at) => line(at))),
    facts: FACT_KINDS.flatMap((kind) => (values[`/facts/${kind}`]?.trim() ? [{ kind, text: values[`/facts/${kind}`]!.trim() }] : [])),
  };
  return order as PlainOrder;
}
