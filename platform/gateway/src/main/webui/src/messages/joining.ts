import { listMessages } from '../api/messages';
import { searchAll } from '../api/search';
import type { Found, Message, MessageLine } from '../api/shapes';
import type { Words } from '../texts';

/** A message whose conversation can be chosen. */
export interface Candidate {
  id: string;
  title: string;
  told: string;
}

const MOST = 8;

/** What was searched for; before that what lately belongs to the same case, or came at all. Never what is in the conversation already. */
export async function messagesToJoin(q: string, { summary, link }: Message, words: Words): Promise<Candidate[]> {
  if (q.length > 1) {
    const found = await searchAll(q, ['message'], MOST);
    return found.filter(({ id }) => id !== summary.id).map((one) => ofFound(one, words));
  }
  const { items } = await listMessages(link.authorizationId ? { authorization: link.authorizationId } : {});
  return items.filter((one) => one.thread !== summary.thread).slice(0, MOST).map((one) => ofLine(one, words));
}

const ofFound = ({ id, title, at }: Found, { t, when }: Words): Candidate => ({ id, title: title || t.messages.noSubject, told: at ? when(at) : '' });

export const ofLine = ({ id, subject, channel, direction, sender, at }: MessageLine, { t: { messages: m }, when }: Words): Candidate => ({
  id,
  title: subject || m.unnamed[channel] || m.noSubject,
  told: [m.directions[direction] ?? direction, sender, when(at)].filter(Boolean).join(' · '),
});
