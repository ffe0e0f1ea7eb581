import { ask } from './ask';
import type { Found } from './shapes';

/** One line of words over cases, messages and papers. They go in the body: names do not belong in a URL. */
export const searchAll = async (query: string, kinds?: string[], limit = 12) =>
  (await ask<{ items: Found[] }>('/api/v1/inbox/search', { method: 'POST', body: { query, kinds, limit } })).data.items;
