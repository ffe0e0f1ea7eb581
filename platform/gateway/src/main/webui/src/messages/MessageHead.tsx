import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Message } from '../api/shapes';
import { StatusBadge } from '../parts';
import { ReasonDialog } from '../ReasonDialog';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { FiledDialog } from './FiledDialog';
import { mayWrite } from '../roles';
import { useMessageMove } from './writing';

/** Who says what to whom, and what can be done about it. */
export function MessageHead({ message }: { message: Message }) {
  const { t, when } = useWords();
  const { roles } = useSession();
  const m = t.messages;
  const { channel, direction, sender, subject, state, at } = message.summary;
  const parties = [sender && m.from(sender), message.recipients.length > 0 && m.to(message.recipients.join(', '))].filter(Boolean);
  return (
    <Group justify="space-between" align="flex-start">
      <Stack gap={0} style={{ flex: 1, minWidth: 240 }}>
        <Title order={1} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {subject || m.unnamed[channel] || m.noSubject}
        </Title>
        <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {[`${m.channels[channel] ?? channel}, ${m.directions[direction] ?? direction}`, ...parties, when(at)].join(' · ')}
        </Text>
      </Stack>
      <Stack gap={6} align="flex-end">
        <StatusBadge status={state} />
        {mayWrite(roles) && <Actions message={message} />}
      </Stack>
    </Group>
  );
}

const ANSWERABLE = ['email', 'fax', 'phone', 'ehr'];

function Actions({ message }: { message: Message }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'settled' | 'filed'>();
  const close = () => setOpen(undefined);
  const { id, channel, state, need } = message.summary;
  const settling = useMessageMove(id, 'settled', close);
  const again = useMessageMove(id, 'again');
  const m = t.messages;
  return (
    <Group gap={6}>
      {ANSWERABLE.includes(channel) && (
        <Button component={Link} to={`/messages/new?answers=${id}`} size="xs" data-key="r">
          {m.answer}
        </Button>
      )}
      {(state === 'doubtful' || state === 'failed') && (
        <Button size="xs" variant="default" loading={again.isPending} onClick={() => again.mutate(undefined)}>
          {m.again}
        </Button>
      )}
      {state === 'at-portal' && (
        <Button size="xs" onClick={() => setOpen('filed')}>
          {m.filed}
        </Button>
      )}
      {need && (
        <Button size="xs" variant="default" data-key="e" onClick={() => setOpen('settled')}>
          {m.settle}
        </Button>
      )}
      {open === 'settled' && <ReasonDialog title={m.settle} label={m.settleNote} busy={settling.isPending} onDo={(note) => settling.mutate({ note })} onClose={close} />}
      {open === 'filed' && <FiledDialog message={id} onClose={close} />}
    </Group>
  );
}
