import { Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../texts';
import { DecisionsCard } from './DecisionsCard';
import { TurnaroundCard } from './TurnaroundCard';

/** The days a report is of; what is left out is open. */
export interface Days {
  from: string;
  to: string;
}

/** Where time goes and what payers say. */
export default function ReportsPage() {
  const { t } = useWords();
  const r = t.reports;
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {r.title}
        </Title>
        <Group>
          <TextInput type="date" label={r.from} value={days.from} onChange={(event) => setDays({ ...days, from: event.currentTarget.value })} />
          <TextInput type="date" label={r.to} value={days.to} onChange={(event) => setDays({ ...days, to: event.currentTarget.value })} />
        </Group>
      </Group>
      <TurnaroundCard days={days} />
      <DecisionsCard days={days} />
    </Stack>
  );
}
