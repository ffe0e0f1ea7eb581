import { ask, bytesOf, get, once } from './ask';
import type { Message, MessageLine, MessageTaken, NewMessage, NewPaper, Page, Paper, PaperPage, StoredPaper } from './shapes';

const MESSAGES = '/api/v1/inbox/messages';
const PAPERS = '/api/v1/inbox/documents';

/** Which messages are listed; an empty member asks for nothing. */
export interface Wanted {
  channel?: string;
  direction?: string;
  needs?: string;
  thread?: string;
  authorization?: string;
  link?: string;
  sort?: string;
}

export const messageKey = (id: string) => ['messages', id];
export const readMessage = (id: string) => get<Message>(`${MESSAGES}/${id}`);

export function listMessages(wanted: Wanted, cursor?: string) {
  const named = Object.entries({ ...wanted, cursor, limit: '50' }).filter(([, value]) => value);
  return get<Page<MessageLine>>(`${MESSAGES}?${new URLSearchParams(named as [string, string][])}`);
}

export type MessageMove = 'settled' | 'again' | 'filed' | 'link' | 'unlink' | 'confirm';

/** Where the edition that was read is named, what somebody else changed meanwhile is not overwritten. */
export const moveMessage = (id: string, move: MessageMove, body?: object, edition?: number) =>
  ask<Message>(`${MESSAGES}/${id}/${move}`, { method: 'POST', body, headers: edition === undefined ? {} : { 'If-Match': `"${edition}"` } });

export const writeMessage = async (message: NewMessage, key: Record<string, string> = once()) =>
  (await ask<MessageTaken>(MESSAGES, { method: 'POST', headers: key, body: message })).data;

/** The largest that is taken, in bytes. */
export const LARGEST_PAPER = 10 * 1024 * 1024;

/** The name goes in a header, where only letters and digits stand as they are (RFC 8187). */
export async function uploadPaper(file: File): Promise<Paper> {
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
  return paperOf((await ask<StoredPaper>(PAPERS, { method: 'POST', headers, body: file })).data);
}

export const makePaper = async (paper: NewPaper) => paperOf((await ask<StoredPaper>(`${PAPERS}/pages`, { method: 'POST', body: paper })).data);

const paperOf = ({ id, ...rest }: StoredPaper): Paper => ({ document: id, ...rest });

export const paperAt = (document: string) => `${PAPERS}/${document}`;
export const readPaper = (document: string) => bytesOf(paperAt(document));
export const readPages = async (document: string) => (await get<{ pages: PaperPage[] }>(`${paperAt(document)}/text`)).pages;
