import { useQuery } from '@tanstack/react-query';
import { get } from '../api/ask';
import type { Words } from '../texts';
import type { Bar } from './Bars';

/** The days a report is of; what is left out is open. */
export interface Days {
  from: string;
  to: string;
}

/** Whole days on the reader's clock: the last one is in it. */
export function spanOf({ from, to }: Days): string {
  const asked = new URLSearchParams();
  if (from) asked.set('from', new Date(`${from}T00:00`).toISOString());
  if (to) asked.set('to', after(new Date(`${to}T00:00`)).toISOString());
  return asked.size === 0 ? '' : `?${asked}`;
}

const after = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

const ALL: Days = { from: '', to: '' };

export const csvOf = (name: string, days: Days = ALL) => `/api/v1/reports/${name}/csv${spanOf(days)}`;

export const useReport = <A>(name: string, days: Days = ALL) =>
  useQuery({ queryKey: ['reports', name, days], queryFn: () => get<A>(`/api/v1/reports/${name}${spanOf(days)}`) });

/** How many rows bear each name, the most first. */
export function countedBy<R>(rows: R[], nameOf: (one: R) => string, figure: string): Bar[] {
  const counts = new Map<string, number>();
  rows.map(nameOf).forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return [...counts].sort(([, one], [, other]) => other - one).map(([name, count]) => ({ name, [figure]: count }));
}

/** Whose it is, as reports write it: `person:ana`, `queue:clinicians`, or nothing. */
export const ownerOf = (owner: string | undefined, { t, plain }: Words) => {
  const name = owner?.slice(owner.indexOf(':') + 1);
  return !name || name === 'nobody' ? t.state.nobody : owner?.startsWith('person:') ? name : plain(name);
};
