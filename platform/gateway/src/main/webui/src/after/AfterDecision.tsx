import type { Case } from '../api/shapes';
import { DecisionCard } from './DecisionCard';
import { UseCard } from './UseCard';

const DECIDED = ['decided', 'appealed', 'expired'];

/** What follows a decision: a no is answered, a yes is counted down. */
export function AfterDecision({ of }: { of: Case }) {
  const sent = of.submission;
  if (!sent || !DECIDED.includes(sent.outcome)) return null;
  return (
    <>
      {sent.decision !== 'approved' && <DecisionCard authorization={of.id} />}
      {sent.decision !== 'denied' && <UseCard authorization={of.id} />}
    </>
  );
}
