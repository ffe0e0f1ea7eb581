import type { Found } from '../api/shapes';
import { mayWrite } from '../roles';
import type { Words } from '../texts';
import type { Texts } from '../texts/en';

export interface Command {
  label: string;
  to: string;
  keys: string;
}

/** Where a person of these roles can go. */
export function commandsOf({ t }: Words, roles: string[]): Command[] {
  const works = mayWrite(roles);
  const may = (...wanted: string[]) => wanted.some((role) => roles.includes(role));
  return [
    { label: t.shell.work, to: '/work', keys: 'g w' },
    { label: t.shell.authorizations, to: '/authorizations', keys: 'g a' },
    { label: t.shell.messages, to: '/messages', keys: 'g m' },
    ...(works ? [{ label: t.notes.mentions, to: '/mentions', keys: 'g i' }] : []),
    ...(works ? [{ label: t.messages.newTitle, to: '/messages/new', keys: 'g n' }] : []),
    ...(may('coordinator') ? [{ label: t.shell.newOrder, to: '/new-order', keys: 'g o' }] : []),
    ...(may('lead') ? leads(t) : []),
    { label: t.keys.title, to: '?', keys: '?' },
  ];
}

const leads = (t: Texts): Command[] => [
  { label: t.shell.reports, to: '/reports', keys: 'g r' },
  { label: t.clinic.playbooks, to: '/playbooks', keys: 'g p' },
  { label: t.clinic.macros, to: '/canned-texts', keys: 'g c' },
];

/** The page that shows what was found. */
export function placeOf({ kind, id, messageId, authorizationId }: Found): string {
  if (kind === 'authorization') return `/authorizations/${id}`;
  if (messageId) return `/messages/${messageId}`;
  return kind === 'message' ? `/messages/${id}` : `/authorizations/${authorizationId ?? ''}`;
}
