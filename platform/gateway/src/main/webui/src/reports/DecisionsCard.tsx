import { lazy, Suspense } from 'react';
import type { Decisions } from '../api/shapes';
import { Card, Loaded } from '../parts';
import { useWords } from '../texts';
import { Figures } from './Figures';
import { useReport } from './report';
import type { Days } from './ReportsPage';

const Bars = lazy(() => import('./Bars'));

/** What payers decided, by payer and service. */
export function DecisionsCard({ days }: { days: Days }) {
  const { t, plain, language } = useWords();
  const r = t.reports;
  const report = useReport<Decisions>('decisions', days);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const service = (one: Decisions) => plain(one.category ?? '');
  return (
    <Card title={r.decisions}>
      <Loaded query={report}>
        {(rows) => (
          <>
            {rows.length > 0 && (
              <Suspense>
                <Bars
                  stacked
                  label={r.decisions}
                  rows={rows.map((one) => ({
                    name: `${one.payer ?? ''}, ${service(one)}`,
                    [r.approved]: one.approved ?? 0,
                    [r.partly]: one.partiallyApproved ?? 0,
                    [r.modified]: one.modified ?? 0,
                    [r.denied]: one.denied ?? 0,
                  }))}
                  figures={[{ name: r.approved, color: 'teal.7' }, { name: r.partly, color: 'yellow.6' }, { name: r.modified, color: 'blue.6' }, { name: r.denied, color: 'red.7' }]}
                />
              </Suspense>
            )}
            <Figures
              title={r.decisions}
              head={[r.payer, r.service, r.decided, r.approved, r.partly, r.modified, r.denied, r.rate]}
              body={rows.map((one) => [
                one.payer,
                service(one),
                one.decided,
                one.approved,
                one.partiallyApproved,
                one.modified,
                one.denied,
                one.approvalRate === undefined ? '' : percent.format(one.approvalRate),
              ])}
            />
          </>
        )}
      </Loaded>
    </Card>
  );
}
