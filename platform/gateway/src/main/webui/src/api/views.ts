import { ask, get } from './ask';
import type { NewView, SavedView } from './shapes';

const VIEWS = '/api/v1/inbox/views';

export const listViews = async () => (await get<{ items: SavedView[] }>(VIEWS)).items;

/** How much there is in each view now, by its id. */
export const countViews = async () => {
  const { items } = await get<{ items: { id: string; count: number }[] }>(`${VIEWS}/counts`);
  return new Map(items.map(({ id, count }) => [id, count]));
};

export const saveView = async (view: NewView) => (await ask<SavedView>(VIEWS, { method: 'POST', body: view })).data;
export const deleteView = (view: SavedView) => ask(`${VIEWS}/${view.id}`, { method: 'DELETE', headers: { 'If-Match': `"${view.edition}"` } });
