import { Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Occasion, playbookKey, readVersions } from '../api/clinic';
import { Loaded } from '../parts';
import { useWords } from '../texts';
import { PlaybookEditor } from './PlaybookEditor';
import { KINDS } from './steps';

/** What the service takes for a payer's id. */
const PAYER = /^[a-z0-9-]{0,60}$/;

/** The clinic's own steps for each kind of work, for all payers or for one. */
export default function PlaybooksPage() {
  const { t, plain } = useWords();
  const c = t.clinic;
  const [kind, setKind] = useState(KINDS[0]!);
  const [typed, setTyped] = useState('');
  const [payer] = useDebouncedValue(typed.trim(), 300);
  const isPayer = PAYER.test(typed.trim());
  const of: Occasion = { kind, payer };
  const versions = useQuery({ queryKey: playbookKey(of), queryFn: () => readVersions(of), enabled: PAYER.test(payer) });
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Title order={1} size="h2">
          {c.playbooks}
        </Title>
        <Group align="flex-start">
          <NativeSelect label={t.work.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value)} data={KINDS.map((value) => ({ value, label: plain(value) }))} />
          <TextInput label={c.payer} placeholder={c.allPayers} value={typed} error={!isPayer && c.noPayer} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" maxLength={60} />
        </Group>
      </Group>
      {/* while a payer is being typed nothing is written into the steps of the one before */}
      {typed.trim() === payer && <Loaded query={versions}>{(all) => <PlaybookEditor key={`${kind} ${payer}`} of={of} versions={all} />}</Loaded>}
    </Stack>
  );
}
