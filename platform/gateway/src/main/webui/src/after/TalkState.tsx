import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Decision } from '../api/shapes';
import { ReasonDialog } from '../ReasonDialog';
import { useWords } from '../texts';
import { useRecording } from './recording';

const OUTCOMES = ['upheld', 'overturned', 'not-held'] as const;

/** A talk with the payer's reviewer: until when, or what came of it. */
export function TalkState({ authorization, talk }: { authorization: string; talk: NonNullable<Decision['peerToPeer']> }) {
  const { t, plain, day } = useWords();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<string>(OUTCOMES[0]);
  const recording = useRecording(authorization, () => setOpen(false));
  if (!talk.open) return <Text size="sm">{t.after.talked(plain(talk.result?.outcome ?? ''))}</Text>;
  return (
    <Group gap="sm">
      <Text size="sm">{t.after.talkBy(day(talk.lastDay))}</Text>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t.after.talkOutcome}
      </Button>
      {open && (
        <ReasonDialog title={t.after.talkOutcome} label={t.after.note} busy={recording.isPending} onDo={(reason) => recording.mutate({ what: 'peer-to-peer', body: { outcome, reason } })} onClose={() => setOpen(false)}>
          <Select label={t.after.outcome} data={OUTCOMES.map((value) => ({ value, label: plain(value) }))} value={outcome} onChange={(value) => value && setOutcome(value)} allowDeselect={false} />
        </ReasonDialog>
      )}
    </Group>
  );
}
