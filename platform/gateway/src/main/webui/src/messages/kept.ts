import { useEffect, useRef, useState } from 'react';
import { ask, get, Refused } from '../api/ask';
import { BLANK, type Composed } from './composing';

/*
 * What somebody has begun to write is kept by the service, not by the browser: it is there on any machine, and nothing of it
 * stays on this one.
 */
const AFTER_MS = 1_500;

const at = (key: string) => `/api/v1/inbox/drafts/${key}`;

/** A draft of another version of this page is read as far as it fits. */
export function composedOf(text: string): Composed | undefined {
  try {
    const kept = JSON.parse(text) as Partial<Composed>;
    const fits = Object.entries(BLANK).map(([name, blank]) => [name, typeof kept[name as keyof Composed] === 'string' ? kept[name as keyof Composed] : blank]);
    return Object.fromEntries(fits) as Composed;
  } catch {
    return undefined;
  }
}

export const readDraft = (key: string) =>
  get<{ text: string }>(at(key)).then(
    ({ text }) => composedOf(text) ?? null,
    (error: Error) => {
      // no draft, or nobody who keeps them: a page begins empty
      if (error instanceof Refused && !error.isOffline) return null;
      throw error;
    },
  );

export const forgetDraft = (key: string) => ask(at(key), { method: 'DELETE' }).catch(() => {});

/** Keeps the form a moment after the last key; says whether all of it is kept. */
export function useKept(key: string, composed: Composed, begun: Composed): boolean {
  const [kept, setKept] = useState(composed);
  const etag = useRef<string | null>(null);
  useEffect(() => {
    if (composed === kept || composed === begun) return;
    const later = setTimeout(() => {
      const headers: Record<string, string> = etag.current === null ? {} : { 'If-Match': etag.current };
      void ask(at(key), { method: 'PUT', body: { text: JSON.stringify(composed) }, headers }).then(
        (answer) => {
          etag.current = answer.etag;
          setKept(composed);
        },
        () => {},
      );
    }, AFTER_MS);
    return () => clearTimeout(later);
  }, [key, composed, kept, begun]);
  return composed === kept && composed !== begun;
}
