import { Checkbox, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readMessage } from '../api/messages';
import type { Message, Thread } from '../api/shapes';
import { mergeThread, moveIntoThread } from '../api/threads';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { messagesToJoin } from './joining';
import { useThreading } from './threading';

interface Props {
  message: Message;
  thread: Thread;
  onClose: () => void;
}

/** A person looks for a message of the conversation into which this one belongs, alone or with all of its own. */
export function JoinDialog({ message, thread, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState('');
  const [whole, takeWhole] = useState(false);
  const [why, setWhy] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({ queryKey: ['messages', 'join', message.summary.id, q], queryFn: () => messagesToJoin(q, message, words), placeholderData: keepPreviousData, gcTime: 0 });
  const { changing } = useThreading(onClose);
  const candidates = found.data ?? [];
  const join = async () => {
    const into = (await readMessage(chosen)).summary.thread;
    return whole ? mergeThread(thread, into, why.trim() || undefined) : moveIntoThread(message, into, why.trim() || undefined);
  };
  return (
    <Dialog title={t.threads.join} action={t.threads.join} ready={candidates.some((one) => one.id === chosen)} busy={changing.isPending} onDo={() => changing.mutate(join)} onClose={onClose}>
      <TextInput type="search" label={t.cases.search} placeholder={t.threads.find} autoComplete="off" data-autofocus value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <Radio.Group label={t.threads.with} value={chosen} onChange={choose}>
        <Stack gap={6} mt={4}>
          {candidates.map(({ id, title, told }) => (
            <Radio key={id} value={id} label={title} description={told} />
          ))}
        </Stack>
      </Radio.Group>
      {found.data && candidates.length === 0 && (
        <Text size="sm" role="status">
          {t.messages.empty}
        </Text>
      )}
      {thread.messages.length > 1 && <Checkbox label={t.threads.whole(thread.messages.length)} checked={whole} onChange={(event) => takeWhole(event.currentTarget.checked)} />}
      <TextInput label={t.messages.why} maxLength={1000} autoComplete="off" value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
    </Dialog>
  );
}
