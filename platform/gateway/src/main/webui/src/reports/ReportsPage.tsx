import { Group, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { type ComponentType, useState } from 'react';
import { choicesOf } from '../choices';
import { useWords } from '../texts';
import { LetterReports } from './LetterReports';
import { MatchingReport } from './MatchingReport';
import { PayerReports } from './PayerReports';
import { type Days } from './report';
import { WorkReports } from './WorkReports';

const GROUPS: Record<string, ComponentType<{ days: Days }>> = { payers: PayerReports, letters: LetterReports, work: WorkReports, matching: MatchingReport };

/** Where time goes and what payers say. */
export default function ReportsPage() {
  const { t } = useWords();
  const r = t.reports;
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  const [group, setGroup] = useState('payers');
  const Reports = GROUPS[group]!;
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {r.title}
        </Title>
        <Group align="flex-end">
          <SegmentedControl aria-label={r.which} value={group} onChange={setGroup} data={choicesOf(r.groups)} />
          <TextInput type="date" label={r.from} value={days.from} onChange={(event) => setDays({ ...days, from: event.currentTarget.value })} />
          <TextInput type="date" label={r.to} value={days.to} onChange={(event) => setDays({ ...days, to: event.currentTarget.value })} />
        </Group>
      </Group>
      <Reports days={days} />
    </Stack>
  );
}
