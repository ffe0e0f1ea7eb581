import { lazy, Suspense } from 'react';
import type { Turnaround } from '../api/shapes';
import { Card, Loaded } from '../parts';
import { useWords } from '../texts';
import { Figures } from './Figures';
import { useReport } from './report';
import type { Days } from './ReportsPage';

// the figures are there before the pictures of them
const Bars = lazy(() => import('./Bars'));

/** How long payers take, against the legal clock. */
export function TurnaroundCard({ days }: { days: Days }) {
  const { t } = useWords();
  const r = t.reports;
  const report = useReport<Turnaround>('turnaround', days);
  return (
    <Card title={r.turnaround}>
      <Loaded query={report}>
        {(rows) => (
          <>
            {rows.length > 0 && (
              <Suspense>
                <Bars
                  label={r.turnaround}
                  rows={rows.map((one) => ({ name: one.payer ?? '', [r.median]: one.medianHours ?? 0, [r.p90]: one.p90Hours ?? 0 }))}
                  figures={[{ name: r.median, color: 'teal.7' }, { name: r.p90, color: 'orange.6' }]}
                />
              </Suspense>
            )}
            <Figures
              title={r.turnaround}
              head={[r.payer, r.decided, r.median, r.p90, r.inTime, r.late]}
              body={rows.map((one) => [one.payer, one.decided, one.medianHours, one.p90Hours, one.inTime, one.late])}
            />
          </>
        )}
      </Loaded>
    </Card>
  );
}
