import { ask, get, once } from './ask';
import type { Appeal, Decision, Use } from './shapes';

const of = (id: string) => `/api/v1/authorizations/${id}/submissions`;

/** Below the case's own key: whatever changes the case has these read again. */
export const decisionKey = (id: string) => ['case', id, 'decision'];
export const appealKey = (id: string) => ['case', id, 'appeal'];
export const useKey = (id: string) => ['case', id, 'visits'];

export const readDecision = (id: string) => get<Decision>(`${of(id)}/decision`);
export const readAppeal = async (id: string) => (await get<{ appeal?: Appeal }>(`${of(id)}/appeal`)).appeal ?? null;
export const readUse = (id: string) => get<Use>(`${of(id)}/visits`);
export const appealPacket = (id: string) => `${of(id)}/appeal/packet`;

/** `decision/accept`, `peer-to-peer`, `appeal/sent`, `visits`, … */
export const record = (id: string, what: string, body?: object) => ask(`${of(id)}/${what}`, { method: 'POST', headers: once(), body });
