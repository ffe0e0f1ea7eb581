import { ask, get } from './ask';
import type { Case, Counts, Page, Search, Step, Summary, WorkCounts, WorkItem } from './shapes';

const CASES = '/api/v1/authorizations';
const WORK = '/api/v1/inbox/work-items';

export const caseKey = (id: string) => ['case', id];
export const readCase = (id: string) => ask<Case>(`${CASES}/${id}`);
export const readTimeline = (id: string) => get<{ items: Step[] }>(`${CASES}/${id}/timeline`);
export const countCases = () => get<Counts>(`${CASES}/counts`);

/** What is searched for goes in the body: names do not belong in a URL. */
export const searchCases = async (search: Search) =>
  (await ask<Page<Summary>>('/api/v1/inbox/authorizations/search', { method: 'POST', body: search })).data;

export const takeCase = (id: string, etag: string | null) =>
  ask(`/api/v1/inbox/authorizations/${id}/assign`, { method: 'POST', headers: ifMatch(etag), body: { owner: 'me' } });

export const countWork = () => get<WorkCounts>(`${WORK}/counts`);

export function listWork(owner: string, kind: string, cursor?: string) {
  const asked = new URLSearchParams({ limit: '50', ...(owner && { owner }), ...(kind && { kind }), ...(cursor && { cursor }) });
  return get<Page<WorkItem>>(`${WORK}?${asked}`);
}

export const takeWork = (item: string) => changeWork(item, 'assign', { owner: 'me' });
export const finishWork = (item: string, note: string) => changeWork(item, 'done', note ? { note } : {});

/** As it is now, not as a list had it a while ago. */
async function changeWork(item: string, what: string, body: unknown) {
  const { etag } = await ask<WorkItem>(`${WORK}/${item}`);
  return ask(`${WORK}/${item}/${what}`, { method: 'POST', headers: ifMatch(etag), body });
}

const ifMatch = (etag: string | null): Record<string, string> => (etag ? { 'If-Match': etag } : {});
