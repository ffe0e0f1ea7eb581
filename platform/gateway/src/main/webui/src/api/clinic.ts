import { ask, get } from './ask';
import type { Macro, Macros, NewMacro, PlaybookVersion, WrittenStep } from './shapes';

const MACROS = '/api/v1/inbox/macros';

/** What a lead writes changes for everybody: the edition that was read is named. */
const seen = (edition: number) => ({ 'If-Match': `"${edition}"` });

export const macrosKey = ['macros'];
export const readMacros = () => get<Macros>(MACROS);
export const addMacro = async (macro: NewMacro) => (await ask<Macro>(MACROS, { method: 'POST', body: macro })).data;
export const changeMacro = async ({ id, edition }: Macro, body: NewMacro) => (await ask<Macro>(`${MACROS}/${id}`, { method: 'PUT', headers: seen(edition), body })).data;
export const deleteMacro = ({ id, edition }: Macro) => ask(`${MACROS}/${id}`, { method: 'DELETE', headers: seen(edition) });

/** The canned text with what the case knows. */
export const fillMacro = (authorization: string, macro: string) =>
  get<{ text: string; gaps: string[] }>(`/api/v1/inbox/authorizations/${authorization}/macros/${macro}`);

/** Whose steps they are; without a payer those for all payers. */
export interface Occasion {
  kind: string;
  payer: string;
}

const versionsOf = ({ kind, payer }: Occasion) => `/api/v1/inbox/playbooks/${kind}/versions${payer && `?${new URLSearchParams({ payer })}`}`;

export const playbookKey = ({ kind, payer }: Occasion) => ['playbooks', kind, payer];
export const readVersions = async (of: Occasion) => (await get<{ items: PlaybookVersion[] }>(versionsOf(of))).items;
export const writeVersion = async (of: Occasion, newest: number, steps: WrittenStep[]) =>
  (await ask<PlaybookVersion>(versionsOf(of), { method: 'POST', headers: seen(newest), body: { steps } })).data;
