import { Anchor } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { Card, Loaded } from '../parts';
import { useWords } from '../texts';
import type { Bar, Series } from './Bars';
import { Figures } from './Figures';
import { csvOf, type Days, useReport } from './report';

// the figures are there before the pictures of them
const Bars = lazy(() => import('./Bars'));

/** More bars than these are no picture; the table has them all. */
const MOST_BARS = 12;

interface Props<A, R> {
  title: string;
  /** Its address, `/api/v1/reports/<name>`. */
  name: string;
  /** Its name as a file; absent where the service makes none. */
  csv?: string;
  /** The days asked about; a report of how things stand now has none. */
  days?: Days;
  /** Where the answer holds more than the rows of this report. */
  rowsOf?: (answer: A) => R[];
  head: string[];
  row: (one: R) => ReactNode[];
  bars: (rows: R[]) => Bar[];
  series: Series[];
  stacked?: boolean;
  /** What is to be known before it is used. */
  children?: ReactNode;
}

/** One report: a picture, the figures behind it, and the same as a file. */
export function ReportCard<R, A = R[]>({ title, name, csv, days, rowsOf, head, row, bars, series, stacked, children }: Props<A, R>) {
  const { t } = useWords();
  const report = useReport<A>(name, days);
  const file = csv && (
    <Anchor size="sm" href={csvOf(csv, days)} download aria-label={t.reports.csvOf(title)}>
      {t.reports.csv}
    </Anchor>
  );
  return (
    <Card title={title} aside={file}>
      {children}
      <Loaded query={report}>
        {(answer) => {
          const rows = rowsOf ? rowsOf(answer) : (answer as R[]);
          return (
            <>
              {rows.length > 0 && (
                <Suspense>
                  <Bars stacked={stacked} label={title} rows={bars(rows).slice(0, MOST_BARS)} figures={series} />
                </Suspense>
              )}
              <Figures title={title} head={head} body={rows.map(row)} />
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
