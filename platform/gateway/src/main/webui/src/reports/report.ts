import { useQuery } from '@tanstack/react-query';
import { get } from '../api/ask';
import type { Days } from './ReportsPage';

/** Whole days on the reader's clock: the last one is in it. */
export function spanOf({ from, to }: Days): string {
  const asked = new URLSearchParams();
  if (from) asked.set('from', new Date(`${from}T00:00`).toISOString());
  if (to) asked.set('to', after(new Date(`${to}T00:00`)).toISOString());
  return asked.size === 0 ? '' : `?${asked}`;
}

const after = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

export const useReport = <T>(name: string, days: Days) =>
  useQuery({ queryKey: ['reports', name, days], queryFn: () => get<T[]>(`/api/v1/reports/${name}${spanOf(days)}`) });
