import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Message, Proposal } from '../api/shapes';
import { Card, Said } from '../parts';
import { ReasonDialog } from '../ReasonDialog';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { CaseName } from './CaseName';
import { CasePicker } from './CasePicker';
import { mayWrite } from '../roles';
import { useMessageMove } from './writing';

/** To which case the message belongs, who says so and why; and how a person says otherwise. */
export function LinkCard({ message }: { message: Message }) {
  const { t, when } = useWords();
  const { roles } = useSession();
  const m = t.messages;
  const { link, about } = message;
  const proposals = link.state === 'proposed' ? (about ?? []) : [];
  return (
    <Card title={m.belongs}>
      <Stack gap="xs">
        <Text size="sm">
          {m.links[link.state] ?? link.state}
          {link.score !== undefined && `, ${m.score(link.score)}`}
          {link.by && link.at && `: ${t.state.by(link.by.name, when(link.at))}`}
        </Text>
        {link.authorizationId && <CaseName authorization={link.authorizationId} />}
        {link.why && <Text size="sm">{link.why}</Text>}
        <Reasons reasons={link.reasons ?? []} />
        {proposals.map((one) => (
          <Proposed key={one.authorizationId} one={one} message={message} />
        ))}
        {mayWrite(roles) && link.state !== 'by-chain' && <Actions message={message} />}
      </Stack>
    </Card>
  );
}

function Reasons({ reasons }: { reasons: string[] }) {
  return (
    <List size="sm">
      {reasons.map((reason) => (
        <List.Item key={reason}>
          <Said>{reason}</Said>
        </List.Item>
      ))}
    </List>
  );
}

function Proposed({ one, message }: { one: Proposal; message: Message }) {
  const { t } = useWords();
  const { roles } = useSession();
  const taking = useMessageMove(message.summary.id, 'confirm', undefined, message.edition);
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <CaseName authorization={one.authorizationId} />
        {mayWrite(roles) && (
          <Button size="compact-sm" style={{ flexShrink: 0 }} loading={taking.isPending} onClick={() => taking.mutate({ authorizationId: one.authorizationId })}>
            {t.messages.take}
          </Button>
        )}
      </Group>
      <Text size="sm">{t.messages.score(one.score)}</Text>
      <Reasons reasons={one.reasons} />
    </div>
  );
}

function Actions({ message }: { message: Message }) {
  const { t } = useWords();
  const m = t.messages;
  const [open, setOpen] = useState<'pick' | 'unlink'>();
  const close = () => setOpen(undefined);
  const { link, edition, summary } = message;
  const unlinking = useMessageMove(summary.id, 'unlink', close, edition);
  const unlink = link.state === 'proposed' ? m.refuse : m.unlink;
  return (
    <Group gap={6}>
      <Button size="compact-sm" variant="default" data-key="l" onClick={() => setOpen('pick')}>
        {link.state === 'none' ? m.choose : m.another}
      </Button>
      {(link.authorizationId || link.state === 'proposed') && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('unlink')}>
          {unlink}
        </Button>
      )}
      {open === 'unlink' && <ReasonDialog optional title={unlink} label={m.why} busy={unlinking.isPending} onDo={(why) => unlinking.mutate(why ? { why } : {})} onClose={close} />}
      {open === 'pick' && <CasePicker message={message} onClose={close} />}
    </Group>
  );
}
