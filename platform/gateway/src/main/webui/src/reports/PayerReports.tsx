import { Text } from '@mantine/core';
import type { Decisions, Denial, Reasons, Turnaround } from '../api/shapes';
import { Said } from '../parts';
import { useWords } from '../texts';
import { ReportCard } from './ReportCard';
import { countedBy, type Days } from './report';

/** What payers do with requests. */
export function PayerReports({ days }: { days: Days }) {
  return (
    <>
      <HowLong days={days} />
      <WhatTheyDecide days={days} />
      <WhyTheySayIt days={days} />
      <TheirWords days={days} />
    </>
  );
}

/** Against the legal clock. */
function HowLong({ days }: { days: Days }) {
  const r = useWords().t.reports;
  return (
    <ReportCard<Turnaround>
      title={r.turnaround}
      name="turnaround"
      csv="turnaround"
      days={days}
      head={[r.payer, r.decided, r.median, r.p90, r.inTime, r.late]}
      row={(one) => [one.payer, one.decided, one.medianHours, one.p90Hours, one.inTime, one.late]}
      bars={(rows) => rows.map((one) => ({ name: one.payer ?? '', [r.median]: one.medianHours ?? 0, [r.p90]: one.p90Hours ?? 0 }))}
      series={[{ name: r.median, color: 'teal.7' }, { name: r.p90, color: 'orange.6' }]}
    />
  );
}

function WhatTheyDecide({ days }: { days: Days }) {
  const { t, plain, language } = useWords();
  const r = t.reports;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const service = (one: Decisions) => plain(one.category ?? '');
  return (
    <ReportCard<Decisions>
      stacked
      title={r.decisions}
      name="decisions"
      csv="decisions"
      days={days}
      head={[r.payer, r.service, r.decided, r.approved, r.partly, r.modified, r.denied, r.rate]}
      row={(one) => [one.payer, service(one), one.decided, one.approved, one.partiallyApproved, one.modified, one.denied, one.approvalRate === undefined ? '' : percent.format(one.approvalRate)]}
      bars={(rows) =>
        rows.map((one) => ({
          name: `${one.payer ?? ''}, ${service(one)}`,
          [r.approved]: one.approved ?? 0,
          [r.partly]: one.partiallyApproved ?? 0,
          [r.modified]: one.modified ?? 0,
          [r.denied]: one.denied ?? 0,
        }))
      }
      series={[{ name: r.approved, color: 'teal.7' }, { name: r.partly, color: 'yellow.6' }, { name: r.modified, color: 'blue.6' }, { name: r.denied, color: 'red.7' }]}
    />
  );
}

function WhyTheySayIt({ days }: { days: Days }) {
  const { t, plain } = useWords();
  const r = t.reports;
  const reason = (one: Reasons) => (one.reason ? <Said>{one.reason}</Said> : r.noReason);
  return (
    <ReportCard<Reasons>
      title={r.reasons}
      name="reasons"
      csv="reasons"
      days={days}
      head={[r.payer, r.service, r.outcome, r.reason, r.lines]}
      row={(one) => [one.payer, one.service, plain(one.outcome ?? ''), reason(one), one.lines]}
      bars={(rows) => rows.map((one) => ({ name: [one.payer, one.service, plain(one.outcome ?? '')].filter(Boolean).join(', '), [r.lines]: one.lines ?? 0 }))}
      series={[{ name: r.lines, color: 'blue.6' }]}
    />
  );
}

/** For a monthly review; without what could tell whose case it was. */
function TheirWords({ days }: { days: Days }) {
  const { t, plain } = useWords();
  const r = t.reports;
  return (
    <ReportCard<Denial>
      title={r.denials}
      name="denials"
      csv="denials"
      days={days}
      head={[r.year, r.payer, r.service, r.reason, r.words]}
      row={(one) => [one.year, one.payer, [plain(one.category ?? ''), ...(one.services ?? [])].join(', '), <Said>{(one.reasons ?? []).join(', ')}</Said>, <Said>{one.words}</Said>]}
      bars={(rows) => countedBy(rows, (one) => one.payer ?? '', r.denied)}
      series={[{ name: r.denied, color: 'red.7' }]}
    >
      <Text size="sm" mb="xs">
        {r.denialsText}
      </Text>
    </ReportCard>
  );
}
