import type { Findings } from '../api/shapes';
import { useWords } from '../texts';
import { ReportCard } from './ReportCard';
import type { Days } from './report';

/** Of `/api/v1/reports/letters`, whose description says no more than that it answers. */
interface Letters {
  signed: { payer?: string; withoutOverride: number; withOverride: number }[];
  overridden: { rule: string; payer?: string; letters: number }[];
}

/** What the lint finds, whether it is heeded, and what became of it. */
export function LetterReports({ days }: { days: Days }) {
  return (
    <>
      <FoundAndDenied days={days} />
      <SignedHow days={days} />
      <Overruled days={days} />
    </>
  );
}

function FoundAndDenied({ days }: { days: Days }) {
  const { t, plain, language } = useWords();
  const r = t.reports;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const rule = (one: Findings) => (one.rule === 'none' ? r.noFinding : plain(one.rule ?? ''));
  return (
    <ReportCard<Findings>
      title={r.findings}
      name="findings"
      csv="findings"
      days={days}
      head={[r.finding, r.decided, r.denied, r.denialRate]}
      row={(one) => [rule(one), one.decided, one.denied, one.denialRate === undefined ? '' : percent.format(one.denialRate)]}
      bars={(rows) => rows.map((one) => ({ name: rule(one), [r.decided]: one.decided ?? 0, [r.denied]: one.denied ?? 0 }))}
      series={[{ name: r.decided, color: 'blue.6' }, { name: r.denied, color: 'red.7' }]}
    />
  );
}

function SignedHow({ days }: { days: Days }) {
  const r = useWords().t.reports;
  return (
    <ReportCard<Letters['signed'][number], Letters>
      stacked
      title={r.signed}
      name="letters"
      csv="letters-signed"
      days={days}
      rowsOf={({ signed }) => signed}
      head={[r.payer, r.withoutOverride, r.withOverride]}
      row={(one) => [one.payer, one.withoutOverride, one.withOverride]}
      bars={(rows) => rows.map((one) => ({ name: one.payer ?? '', [r.withoutOverride]: one.withoutOverride, [r.withOverride]: one.withOverride }))}
      series={[{ name: r.withoutOverride, color: 'teal.7' }, { name: r.withOverride, color: 'orange.6' }]}
    />
  );
}

function Overruled({ days }: { days: Days }) {
  const { t, plain } = useWords();
  const r = t.reports;
  return (
    <ReportCard<Letters['overridden'][number], Letters>
      title={r.overridden}
      name="letters"
      csv="letters-overridden"
      days={days}
      rowsOf={({ overridden }) => overridden}
      head={[r.finding, r.payer, r.letters]}
      row={(one) => [plain(one.rule), one.payer, one.letters]}
      bars={(rows) => rows.map((one) => ({ name: [plain(one.rule), one.payer].filter(Boolean).join(', '), [r.letters]: one.letters }))}
      series={[{ name: r.letters, color: 'orange.6' }]}
    />
  );
}
