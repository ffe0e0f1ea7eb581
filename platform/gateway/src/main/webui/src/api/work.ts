import { ask, get } from './ask';
import type { BulkOutcomes, Page, Playbook, WorkCounts, WorkItem } from './shapes';

const WORK = '/api/v1/inbox/work-items';

/** Which work is listed; an empty member asks for nothing. */
export interface WorkWanted {
  owner?: string;
  kind?: string;
  state?: string;
  sort?: string;
  payer?: string;
  'due-before'?: string;
}

export const countWork = () => get<WorkCounts>(`${WORK}/counts`);

export function listWork(wanted: WorkWanted, cursor?: string) {
  const named = Object.entries({ ...wanted, cursor, limit: '50' }).filter(([, value]) => value);
  return get<Page<WorkItem>>(`${WORK}?${new URLSearchParams(named as [string, string][])}`);
}

export type WorkMove = 'assign' | 'done' | 'note' | 'snooze' | 'wake' | 'undo';

/** As it is now, not as a list had it a while ago. */
export async function changeWork(item: string, move: WorkMove, body: object) {
  const { etag } = await ask<WorkItem>(`${WORK}/${item}`);
  return ask<WorkItem>(`${WORK}/${item}/${move}`, { method: 'POST', headers: etag === null ? {} : { 'If-Match': etag }, body });
}

export const bulkWork = async (action: WorkMove, items: string[], body: object) =>
  (await ask<BulkOutcomes>(`${WORK}/bulk`, { method: 'POST', body: { ...body, action, items: items.map((id) => ({ id })) } })).data;

export const readPlaybook = (item: string) => get<Playbook>(`${WORK}/${item}/playbook`);
export const tickStep = (item: string, step: string, on: boolean) =>
  ask<Playbook>(`${WORK}/${item}/playbook/steps/${encodeURIComponent(step)}`, { method: on ? 'PUT' : 'DELETE' });
