import type { Patient, Who } from './api/shapes';
import type { Words } from './texts';

export const fullName = (person: Patient | undefined, { t }: Words) =>
  person ? `${person.family ?? ''}, ${(person.given ?? []).join(' ')}` : t.state.unnamed;

export const ownerName = (who: Who, { plain, t }: Words) => (who.kind === 'nobody' ? t.state.nobody : plain(who.name ?? who.id ?? who.kind));

const UUID = /[0-9a-f]{8}-/;

/** What the chart says has an id for a name; what kind of fact it is tells more. Empty where neither tells anything. */
export const factName = (fact: string | undefined, kind: string | undefined, { plain }: Words) => {
  const telling = fact && !UUID.test(fact) ? fact : (kind ?? '');
  return plain(telling.replaceAll('.', ' '));
};

const GOOD = ['approved', 'approval', 'not-required', 'letter-signed', 'signed', 'released', 'holds'];
const BAD = ['denied', 'denial', 'failed', 'overdue', 'not-covered', 'inactive', 'expired', 'refused', 'gone'];
const OURS = [
  'information-request', 'peer-to-peer-offer', 'proposed', 'doubtful', 'at-portal', 'turned-away',
  'incomplete', 'needs-person', 'letter-to-sign', 'information-requested', 'partially-approved', 'modified', 'needs-facts', 'returned', 'changed',
];
const OVER = ['withdrawn', 'cancelled', 'superseded', 'written'];

/** What is good, bad, waiting for us, over, or under way, as a colour beside the word. */
export function colourOf(status: string): string {
  if (GOOD.includes(status)) return 'green';
  if (BAD.includes(status)) return 'red';
  if (OURS.includes(status)) return 'orange';
  return OVER.includes(status) ? 'gray' : 'blue';
}
