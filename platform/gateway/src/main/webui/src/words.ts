import type { Person, Who } from './types';

const STAGES: Record<string, string> = { lmn: 'Letter' };

/** {@code letter-to-sign} reads "Letter to sign". */
export const plain = (wire: string) => STAGES[wire] ?? (wire.charAt(0).toUpperCase() + wire.slice(1)).replaceAll('-', ' ');

export const fullName = (person?: Person) =>
  person ? `${person.family}, ${person.given.join(' ')}` : 'Patient not named';

export const ownerName = (who: Who) => plain(who.name ?? who.id ?? who.kind);

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** In the reader's own zone. */
export const when = (instant: string) => WHEN.format(new Date(instant));

/** A day is the same everywhere. */
export const day = (date: string) => DAY.format(new Date(`${date}T00:00:00Z`));

/** What is good, bad, waiting for us, or under way, as a colour beside the word. */
export function colourOf(status: string): string {
  if (['approved', 'not-required', 'letter-signed'].includes(status)) return 'green';
  if (['denied', 'failed', 'overdue', 'not-covered', 'inactive'].includes(status)) return 'red';
  if (['incomplete', 'needs-person', 'letter-to-sign', 'information-requested', 'partially-approved', 'modified'].includes(status))
    return 'orange';
  if (['withdrawn', 'cancelled'].includes(status)) return 'gray';
  return 'blue';
}
