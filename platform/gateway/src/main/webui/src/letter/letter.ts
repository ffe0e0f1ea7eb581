import { ask, get, once, type Answer } from '../api/ask';
import type { Letter, LetterEntry, Validity, VersionDiff } from '../api/shapes';

/** Where a letter is, and which version of it was read. */
export interface Read {
  authorization: string;
  letter: Letter;
  etag: string;
}

export const lettersOf = (authorization: string) => `/api/v1/authorizations/${authorization}/letters`;
export const letterAt = (authorization: string, letter: string) => `${lettersOf(authorization)}/${letter}`;
export const pdfOf = (authorization: string, letter: string) => `${letterAt(authorization, letter)}/pdf`;

export const letterKey = (authorization: string, letter: string) => ['letter', authorization, letter];

/** The oldest first. */
export const listLetters = async (authorization: string) => (await get<{ letters: LetterEntry[] }>(lettersOf(authorization))).letters;

export const readLetter = (authorization: string, letter: string) => ask<Letter>(letterAt(authorization, letter));

export const readValidity = (authorization: string, letter: string) => get<Validity>(`${letterAt(authorization, letter)}/validity`);

export const readDiff = (authorization: string, letter: string, from: number, to: number) =>
  get<VersionDiff>(`${letterAt(authorization, letter)}/versions/${to}/diff?from=${from}`);

/** A renewal and an addendum belong to the letter that is in force. */
const OF_A_LETTER: Record<string, string> = { renewal: 'renew', addendum: 'addendum' };

export function askForLetter(authorization: string, kind: string, inForce?: string) {
  const move = inForce && OF_A_LETTER[kind];
  const path = move ? `${letterAt(authorization, inForce)}/${move}` : lettersOf(authorization);
  return ask<{ letterId: string }>(path, { method: 'POST', headers: once(), body: move ? undefined : { kind } });
}

/** Each save is a version; the answer holds what the lint finds in it. */
export const saveLetter = ({ authorization, letter, etag }: Read, words: Readonly<Record<string, string>>) =>
  ask<Letter>(letterAt(authorization, letter.letterId), {
    method: 'PUT',
    headers: { 'If-Match': etag },
    body: { sections: Object.entries(words).map(([id, text]) => ({ id, text })) },
  });

/** A move of the letter as it was read: 412 where it changed since. */
export const moveLetter = ({ authorization, letter, etag }: Read, move: string, body: unknown): Promise<Answer<Letter | undefined>> =>
  ask<Letter | undefined>(`${letterAt(authorization, letter.letterId)}/${move}`, { method: 'POST', headers: { 'If-Match': etag }, body });
