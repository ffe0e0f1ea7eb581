import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Backlog, Expiring, Touches } from '../api/shapes';
import { useWords } from '../texts';
import { ReportCard } from './ReportCard';
import { countedBy, type Days, ownerOf } from './report';

/** Where the clinic's own time goes, and what runs out. */
export function WorkReports({ days }: { days: Days }) {
  return (
    <>
      <WhatWaits />
      <HowOftenTouched days={days} />
      <WhatRunsOut />
    </>
  );
}

function WhatWaits() {
  const words = useWords();
  const r = words.t.reports;
  const owner = (one: Backlog) => ownerOf(one.owner, words);
  return (
    <ReportCard<Backlog>
      title={r.backlog}
      name="backlog"
      csv="backlog"
      head={[r.owner, r.open, r.late, r.snoozed, r.earliest]}
      row={(one) => [owner(one), one.open, one.late, one.snoozed, one.earliestDue && words.when(one.earliestDue)]}
      bars={(rows) => rows.map((one) => ({ name: owner(one), [r.open]: one.open ?? 0, [r.late]: one.late ?? 0, [r.snoozed]: one.snoozed ?? 0 }))}
      series={[{ name: r.open, color: 'blue.6' }, { name: r.late, color: 'red.7' }, { name: r.snoozed, color: 'gray.6' }]}
    />
  );
}

function HowOftenTouched({ days }: { days: Days }) {
  const r = useWords().t.reports;
  return (
    <ReportCard<Touches>
      title={r.touches}
      name="touches"
      csv="touches"
      days={days}
      head={[r.payer, r.cases, r.untouched, r.medianTouches, r.p90Touches, r.most]}
      row={(one) => [one.payer, one.cases, one.untouched, one.median, one.p90, one.most]}
      bars={(rows) => rows.map((one) => ({ name: one.payer ?? '', [r.medianTouches]: one.median ?? 0, [r.p90Touches]: one.p90 ?? 0 }))}
      series={[{ name: r.medianTouches, color: 'teal.7' }, { name: r.p90Touches, color: 'orange.6' }]}
    />
  );
}

function WhatRunsOut() {
  const words = useWords();
  const { t, plain, when } = words;
  const r = t.reports;
  const ofCase = (one: Expiring) => (
    <Anchor component={Link} to={`/authorizations/${one.authorizationId}`} size="sm">
      {r.openCase}
    </Anchor>
  );
  return (
    <ReportCard<Expiring>
      title={r.expiring}
      name="expiring"
      csv="expiring"
      head={[r.due, r.what, r.payer, r.service, r.owner, r.case]}
      row={(one) => [one.dueAt && when(one.dueAt), plain(one.kind ?? ''), one.payer, plain(one.category ?? ''), ownerOf(one.owner, words), ofCase(one)]}
      bars={(rows) => countedBy(rows, (one) => one.payer ?? '', r.expiringCount)}
      series={[{ name: r.expiringCount, color: 'orange.6' }]}
    />
  );
}
