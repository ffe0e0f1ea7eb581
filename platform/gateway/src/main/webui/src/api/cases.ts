import { ask, get } from './ask';
import type { Case, Counts, Page, Search, Step, Summary } from './shapes';

const CASES = '/api/v1/authorizations';

export const caseKey = (id: string) => ['case', id];
export const readCase = (id: string) => ask<Case>(`${CASES}/${id}`);
export const readTimeline = (id: string) => get<{ items: Step[] }>(`${CASES}/${id}/timeline`);
export const countCases = () => get<Counts>(`${CASES}/counts`);

/** What is searched for goes in the body: names do not belong in a URL. */
export const searchCases = async (search: Search) =>
  (await ask<Page<Summary>>('/api/v1/inbox/authorizations/search', { method: 'POST', body: search })).data;

export const takeCase = (id: string, etag: string | null) =>
  ask(`/api/v1/inbox/authorizations/${id}/assign`, { method: 'POST', headers: ifMatch(etag), body: { owner: 'me' } });

const ifMatch = (etag: string | null): Record<string, string> => (etag ? { 'If-Match': etag } : {});
