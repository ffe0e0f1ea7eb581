import { ask, get } from './ask';
import type { Message, Thread } from './shapes';

const THREADS = '/api/v1/inbox/threads';

/** Below the messages: whatever changes one has the threads read again. */
export const threadKey = (thread: string) => ['messages', 'thread', thread];
export const readThread = (thread: string) => get<Thread>(`${THREADS}/${thread}`);

async function change(path: string, edition: number, body: object) {
  return (await ask<Thread>(path, { method: 'POST', headers: { 'If-Match': `"${edition}"` }, body })).data;
}

const of = ({ summary }: Message) => `/api/v1/inbox/messages/${summary.id}`;

/** Each answers the thread in which the messages are now; its newest change is what can be taken back. */
export const mergeThread = ({ id, edition }: Thread, thread: string, why?: string) => change(`${THREADS}/${id}/merge`, edition, { thread, why });
export const moveIntoThread = (message: Message, thread: string, why?: string) => change(`${of(message)}/move`, message.edition ?? 0, { thread, why });
export const splitThread = (message: Message, withLater: boolean, why?: string) => change(`${of(message)}/split`, message.edition ?? 0, { withLater, why });
export const undoChange = async (id: string) => (await ask<Thread>(`${THREADS}/changes/${id}/undo`, { method: 'POST' })).data;
