import { Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get } from '../api/ask';
import type { Decisions, Turnaround } from '../api/shapes';
import { Card, Loaded, Nothing } from '../parts';
import { useWords } from '../texts';

/** Where time goes and what payers say. */
export default function ReportsPage() {
  const { t, plain, language } = useWords();
  const turnaround = useQuery({ queryKey: ['reports', 'turnaround'], queryFn: () => get<Turnaround[]>('/api/v1/reports/turnaround') });
  const decisions = useQuery({ queryKey: ['reports', 'decisions'], queryFn: () => get<Decisions[]>('/api/v1/reports/decisions') });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const r = t.reports;
  return (
    <Stack>
      <Title order={1} size="h2">
        {r.title}
      </Title>
      <Card title={r.turnaround}>
        <Loaded query={turnaround}>
          {(rows) => (
            <Figures
              title={r.turnaround}
              head={[r.payer, r.decided, r.median, r.p90, r.inTime, r.late]}
              body={rows.map((one) => [one.payer, one.decided, one.medianHours, one.p90Hours, one.inTime, one.late])}
            />
          )}
        </Loaded>
      </Card>
      <Card title={r.decisions}>
        <Loaded query={decisions}>
          {(rows) => (
            <Figures
              title={r.decisions}
              head={[r.payer, r.service, r.decided, r.approved, r.partly, r.modified, r.denied, r.rate]}
              body={rows.map((one) => [
                one.payer,
                plain(one.category ?? ''),
                one.decided,
                one.approved,
                one.partiallyApproved,
                one.modified,
                one.denied,
                one.approvalRate === undefined ? '' : percent.format(one.approvalRate),
              ])}
            />
          )}
        </Loaded>
      </Card>
    </Stack>
  );
}

function Figures({ title, head, body }: { title: string; head: string[]; body: ReactNode[][] }) {
  const { t } = useWords();
  if (body.length === 0) return <Nothing>{t.reports.empty}</Nothing>;
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': title } }}>
      <Table data={{ head, body }} />
    </Table.ScrollContainer>
  );
}
