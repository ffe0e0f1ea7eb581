import { useWords } from '../texts';
import { ReportCard } from './ReportCard';
import type { Days } from './report';

/** Of `/api/v1/reports/matching`, whose description says no more than that it answers. */
interface OfChannel {
  channel: string;
  byItself: number;
  corrected: number;
  /** The share of links that stood, 0 to 1. */
  precision?: number;
  proposalsTaken: number;
  proposalsRefused: number;
  byHand: number;
}

/** How well messages find their case. */
export function MatchingReport({ days }: { days: Days }) {
  const { t, plain, language } = useWords();
  const r = t.reports;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const channel = (one: OfChannel) => (one.channel === 'all' ? r.allChannels : (t.messages.channels[one.channel] ?? plain(one.channel)));
  return (
    <ReportCard<OfChannel>
      stacked
      title={r.matching}
      name="matching"
      days={days}
      head={[r.channel, r.byItself, r.corrected, r.precision, r.taken, r.refused, r.byHand]}
      row={(one) => [channel(one), one.byItself, one.corrected, one.precision === undefined ? '' : percent.format(one.precision), one.proposalsTaken, one.proposalsRefused, one.byHand]}
      bars={(rows) => rows.map((one) => ({ name: channel(one), [r.byItself]: one.byItself, [r.taken]: one.proposalsTaken, [r.refused]: one.proposalsRefused, [r.byHand]: one.byHand }))}
      series={[{ name: r.byItself, color: 'teal.7' }, { name: r.taken, color: 'blue.6' }, { name: r.refused, color: 'red.7' }, { name: r.byHand, color: 'gray.6' }]}
    />
  );
}
