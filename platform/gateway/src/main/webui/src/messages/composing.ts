import type { Message, NewMessage, Paper } from '../api/shapes';

/** What a person can write. */
export type Writable = 'email' | 'fax' | 'phone' | 'portal';

/** As it stands in the form. */
export interface Composed {
  channel: Writable;
  to: string;
  subject: string;
  text: string;
  with: string;
  outcome: string;
  reference: string;
  link: string;
}

export const BLANK: Composed = { channel: 'email', to: '', subject: '', text: '', with: '', outcome: '', reference: '', link: '' };

/** The same way back, to whoever wrote. */
export function answering({ summary }: Message): Composed {
  const { channel, subject, sender, direction } = summary;
  const to = direction === 'in' ? (sender ?? '') : '';
  if (channel === 'fax') return { ...BLANK, channel, to };
  if (channel === 'phone') return { ...BLANK, channel, with: to };
  return { ...BLANK, to: to.includes('@') ? to : '', subject: replyTo(subject ?? '') };
}

const replyTo = (subject: string) => (/^(re|aw|rv):/i.test(subject) || subject === '' ? subject : `Re: ${subject}`);

const receivers = (to: string) => to.split(/[,;\s]+/).filter(Boolean);

const filled = (text: string) => text.trim() || undefined;

/** What is sent: the members that the channel wants, and no other. */
export function messageOf(of: Composed, papers: readonly Paper[], answers?: string): NewMessage {
  const rest = { channel: of.channel, documents: papers.map((paper) => paper.document) };
  switch (of.channel) {
    case 'email':
      return { ...rest, answers, to: receivers(of.to), subject: of.subject.trim(), text: of.text };
    case 'fax':
      return { ...rest, answers, to: receivers(of.to) };
    case 'phone':
      return { ...rest, with: filled(of.with), outcome: of.outcome.trim(), reference: filled(of.reference), text: filled(of.text) };
    case 'portal':
      return { ...rest, link: of.link.trim(), text: filled(of.text) };
  }
}

/** Whether it has all that its channel wants. */
export function isWhole(of: Composed, papers: readonly Paper[]): boolean {
  switch (of.channel) {
    case 'email':
      return receivers(of.to).length > 0 && of.subject.trim() !== '' && of.text.trim() !== '';
    case 'fax':
      return receivers(of.to).length === 1 && papers.length === 1;
    case 'phone':
      return of.outcome.trim() !== '';
    case 'portal':
      return of.link.trim().startsWith('https://') && papers.length > 0;
  }
}
