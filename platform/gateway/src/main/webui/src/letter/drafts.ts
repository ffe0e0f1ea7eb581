import { useEffect, useSyncExternalStore } from 'react';

/** What somebody typed and has not saved, and the saved text that they began from. */
export interface Draft {
  text: string;
  base: string;
}

/** By section. */
export type Drafts = Readonly<Record<string, Draft>>;

const NONE: Drafts = {};

// in memory alone: a letter is PHI, and a browser's storage outlives its session
let all: Readonly<Record<string, Drafts>> = {};
const listeners = new Set<() => void>();

function replace(letter: string, drafts: Drafts) {
  all = { ...all, [letter]: drafts };
  listeners.forEach((tell) => tell());
}

export const draftsOf = (letter: string): Drafts => all[letter] ?? NONE;

/** Words that say what is saved are no draft. */
export function write(letter: string, section: string, text: string, saved: string) {
  const { [section]: known, ...others } = draftsOf(letter);
  const base = known?.base ?? saved;
  replace(letter, text === base && base === saved ? others : { ...others, [section]: { text, base } });
}

/** The writer has seen what somebody else saved and goes on from there. */
export function rebase(letter: string, section: string, saved: string) {
  const draft = draftsOf(letter)[section];
  if (!draft) return;
  forget(letter, section);
  write(letter, section, draft.text, saved);
}

export function forget(letter: string, section: string) {
  const { [section]: _, ...others } = draftsOf(letter);
  replace(letter, others);
}

/** What was typed while these words were on their way stays a draft. */
export function saved(letter: string, sent: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  for (const [section, text] of Object.entries(sent)) {
    const draft = draftsOf(letter)[section];
    if (!draft) continue;
    forget(letter, section);
    if (draft.text !== text) write(letter, section, draft.text, now[section] ?? text);
  }
}

export function forgetLetter(letter: string) {
  replace(letter, NONE);
}

export function forgetAllDrafts() {
  all = {};
  listeners.forEach((tell) => tell());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useDrafts = (letter: string): Drafts => useSyncExternalStore(subscribe, () => draftsOf(letter));

const anyUnsaved = () => Object.values(all).some((drafts) => Object.keys(drafts).length > 0);

/** Whether somebody is in the middle of a letter. */
export const useAnyUnsaved = () => useSyncExternalStore(subscribe, anyUnsaved);

/** The browser asks before it throws words away. */
export function useUnsavedGuard() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (anyUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
