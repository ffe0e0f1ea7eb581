import { ask, type Answer } from '../api';
import type { MissingFact } from '../types';

export interface Section {
  id: string;
  heading: string;
  prompt?: string;
  text: string;
  edited: boolean;
  outdated: boolean;
  statements: { text: string; source?: unknown }[];
}

export interface Finding {
  rule: string;
  severity: 'info' | 'warning' | 'blocking';
  section?: string;
  message: string;
  words?: string;
  remedy?: string;
}

export interface Letter {
  letterId: string;
  status: string;
  version: number;
  orderRevision: number;
  currentOrderRevision: number;
  title: string;
  sections: Section[];
  missing: MissingFact[];
  findings: Finding[];
  ownership?: { owner?: { id: string; name: string } };
  signature?: { name: string; credentials: string; npi: string; at: string; sha256: string };
}

const lettersOf = (authorization: string) => `/api/v1/authorizations/${authorization}/letters`;

export const pdfOf = (authorization: string, letter: string) => `${lettersOf(authorization)}/${letter}/pdf`;

/** The newest letter with its ETag, or nothing while none was drafted. */
export async function newestLetter(authorization: string): Promise<Answer<Letter> | null> {
  const { letters } = (await ask<{ letters: { letterId: string }[] }>(lettersOf(authorization))).data;
  const newest = letters.at(-1);
  return newest ? ask<Letter>(`${lettersOf(authorization)}/${newest.letterId}`) : null;
}

export const saveLetter = (authorization: string, letter: string, etag: string, words: Record<string, string>) =>
  ask<Letter>(`${lettersOf(authorization)}/${letter}`, {
    method: 'PUT',
    headers: { 'If-Match': etag },
    body: { sections: Object.entries(words).map(([id, text]) => ({ id, text })) },
  });

export const takeOver = (authorization: string, letter: string, etag: string, to: string) =>
  ask<Letter>(`${lettersOf(authorization)}/${letter}/hand-over`, {
    method: 'POST',
    headers: { 'If-Match': etag },
    body: { to, reason: 'Taken over to work on it.' },
  });

export const signLetter = (authorization: string, letter: string, etag: string, override?: string) =>
  ask<unknown>(`${lettersOf(authorization)}/${letter}/sign`, {
    method: 'POST',
    headers: { 'If-Match': etag },
    body: { attested: true, ...(override && { override: { reason: override } }) },
  });
