import { useSyncExternalStore } from 'react';

/** Somebody at a case just now. */
export interface Present {
  id: string;
  name: string;
  doing: string;
}

const NOBODY: readonly Present[] = [];

let all: ReadonlyMap<string, readonly Present[]> = new Map();
const listeners = new Set<() => void>();

function set(next: ReadonlyMap<string, readonly Present[]>) {
  all = next;
  listeners.forEach((tell) => tell());
}

/** The stream says who is at a case, whenever that changes; nobody once the last is gone. */
export function heard(data: string) {
  const { authorizationId, people } = JSON.parse(data) as { authorizationId: string; people: Present[] };
  const next = new Map(all);
  if (people.length === 0) next.delete(authorizationId);
  else next.set(authorizationId, people);
  set(next);
}

/** What was heard before the stream broke says nothing of now. */
export const heardNothing = () => set(new Map());

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const presentAt = (authorization: string) => all.get(authorization) ?? NOBODY;

export const usePresent = (authorization: string) => useSyncExternalStore(subscribe, () => presentAt(authorization));
