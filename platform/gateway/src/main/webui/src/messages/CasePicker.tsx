import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchCases } from '../api/cases';
import type { Message, Summary } from '../api/shapes';
import { Dialog } from '../Dialog';
import { fullName } from '../names';
import { useWords } from '../texts';
import { useMessageMove } from './writing';

/** A person looks for the case that a message belongs to. */
export function CasePicker({ message, onClose }: { message: Message; onClose: () => void }) {
  const { t } = useWords();
  const m = t.messages;
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState('');
  const [why, setWhy] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({ queryKey: ['cases', 'pick', q], queryFn: () => searchCases({ q: q || undefined, limit: 8 }), placeholderData: keepPreviousData, gcTime: 0 });
  const linking = useMessageMove(message.summary.id, 'link', onClose, message.edition);
  const cases = found.data?.items ?? [];
  const link = () => linking.mutate({ authorizationId: chosen, why: why.trim() || undefined });
  return (
    <Dialog title={m.choose} action={m.choose} ready={cases.some((one) => one.id === chosen)} busy={linking.isPending} onDo={link} onClose={onClose}>
      <TextInput type="search" label={t.cases.search} placeholder={m.findCase} autoComplete="off" data-autofocus value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <Radio.Group label={m.theCase} value={chosen} onChange={choose}>
        <Stack gap={6} mt={4}>
          {cases.map((one) => (
            <Choice key={one.id} one={one} />
          ))}
        </Stack>
      </Radio.Group>
      {found.data && cases.length === 0 && (
        <Text size="sm" role="status">
          {m.noCase}
        </Text>
      )}
      <TextInput label={m.why} maxLength={1000} autoComplete="off" value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
    </Dialog>
  );
}

function Choice({ one }: { one: Summary }) {
  const words = useWords();
  const { plain, day } = words;
  const told = [one.patient?.birthDate && day(one.patient.birthDate), one.memberId, one.payer?.name, plain(one.status)];
  return <Radio value={one.id} label={fullName(one.patient, words)} description={told.filter(Boolean).join(' · ')} />;
}
