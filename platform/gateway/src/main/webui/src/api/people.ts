import { ask, get } from './ask';
import type { CaseNote, Mention, Page } from './shapes';

const of = (authorization: string) => `/api/v1/inbox/authorizations/${authorization}`;
const MENTIONS = '/api/v1/inbox/mentions';

export const listNotes = async (authorization: string) => (await get<{ items: CaseNote[] }>(`${of(authorization)}/notes`)).items;
export const writeNote = (authorization: string, note: string) => ask(`${of(authorization)}/notes`, { method: 'POST', body: { note } });

export const countMentions = async () => (await get<{ unseen: number }>(`${MENTIONS}/counts`)).unseen;
export const listMentions = (cursor?: string) => get<Page<Mention>>(cursor ? `${MENTIONS}?cursor=${encodeURIComponent(cursor)}` : MENTIONS);
export const seeMention = (mention: string) => ask(`${MENTIONS}/${mention}/seen`, { method: 'POST' });

/** What somebody does at a case, as others are told. */
export type Doing = 'reading' | 'answering' | 'editing';
export const beAt = (authorization: string, doing: Doing) => ask(`${of(authorization)}/presence`, { method: 'PUT', body: { doing } });
export const leave = (authorization: string) => ask(`${of(authorization)}/presence`, { method: 'DELETE' });
