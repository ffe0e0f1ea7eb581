import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { appealPacket } from '../api/after';
import type { Appeal } from '../api/shapes';
import { useWords } from '../texts';
import { AppealSentDialog } from './AppealSentDialog';
import { useRecording } from './recording';

/** From the packet that is put together to what the payer made of it. */
export function AppealState({ authorization, appeal }: { authorization: string; appeal: Appeal }) {
  const { t, plain } = useWords();
  const [sending, setSending] = useState(false);
  const recording = useRecording(authorization);
  const { packet, result, sent } = appeal;
  const waitsToBeSent = packet && !sent && appeal.open;
  return (
    <Group gap="sm">
      <Text size="sm">{result ? t.after.appealEnded(plain(result.outcome ?? '')) : sent ? t.after.appealSent(plain(sent.by ?? '')) : packet ? t.after.appealPacked : t.after.appealPacking}</Text>
      {packet && (
        <Anchor href={appealPacket(authorization)} target="_blank" rel="noreferrer" size="sm">
          {t.after.packet(packet.pages ?? 0)}
        </Anchor>
      )}
      {packet?.leftOut && packet.leftOut.length > 0 && <Text size="sm">{t.after.leftOut(packet.leftOut.join(', '))}</Text>}
      {waitsToBeSent && (
        <Button size="compact-sm" onClick={() => setSending(true)}>
          {t.after.recordSent}
        </Button>
      )}
      {appeal.withPayer && (
        <Button size="compact-sm" variant="default" loading={recording.isPending} onClick={() => recording.mutate({ what: 'appeal/outcome', body: { outcome: 'upheld' } })}>
          {t.after.upheld}
        </Button>
      )}
      {sending && <AppealSentDialog authorization={authorization} onClose={() => setSending(false)} />}
    </Group>
  );
}
