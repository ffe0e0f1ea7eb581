import { useSyncExternalStore } from 'react';
import type { Paper } from '../api/shapes';

/*
 * Papers that somebody picked up to enclose with what they write next. In memory alone, as drafts are: neither names of
 * papers nor what is enclosed belongs in an address or a browser's storage.
 */
let held: readonly Paper[] = [];
const listeners = new Set<() => void>();

function hold(papers: readonly Paper[]) {
  held = papers;
  listeners.forEach((tell) => tell());
}

export const enclose = (paper: Paper) => hold([...held.filter((one) => one.document !== paper.document), paper]);
export const leaveOut = (document: string) => hold(held.filter((one) => one.document !== document));
export const encloseNothing = () => hold([]);

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useEnclosures = () => useSyncExternalStore(subscribe, () => held);
