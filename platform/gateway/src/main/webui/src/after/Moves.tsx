import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Move } from '../api/shapes';
import { Said } from '../parts';
import { ReasonDialog } from '../ReasonDialog';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { useRecording } from './recording';

/** Where a move is recorded, and whether it needs a reason. A move without a place is done outside, and only said. */
const PLACES: Record<string, { at: string; reasoned: boolean }> = {
  accept: { at: 'decision/accept', reasoned: false },
  contest: { at: 'decision/contest', reasoned: true },
  'peer-to-peer': { at: 'peer-to-peer', reasoned: true },
  appeal: { at: 'appeal', reasoned: true },
  resubmit: { at: 'resubmit', reasoned: false },
};
const MOVERS = ['coordinator', 'clinician', 'lead'];

/** What can be done now, as the service says it, each with its button. */
export function Moves({ authorization, moves }: { authorization: string; moves: Move[] }) {
  const { roles } = useSession();
  const [asked, setAsked] = useState<Move>();
  const recording = useRecording(authorization, () => setAsked(undefined));
  const mayMove = MOVERS.some((role) => roles.includes(role));
  const at = (move: Move) => PLACES[move.what]?.at ?? move.what;
  const start = (move: Move) => (PLACES[move.what]?.reasoned ? setAsked(move) : recording.mutate({ what: at(move) }));
  return (
    <Stack gap="xs">
      {moves.map((move) => (
        <Group key={move.what} gap="sm" wrap="nowrap" align="flex-start">
          {mayMove && PLACES[move.what] && <MoveButton move={move} busy={recording.isPending} onClick={() => start(move)} />}
          <Text size="sm">
            <Said>{move.sentence}</Said>
          </Text>
        </Group>
      ))}
      {asked && <Why move={asked} busy={recording.isPending} onDo={(body) => recording.mutate({ what: at(asked), body })} onClose={() => setAsked(undefined)} />}
    </Stack>
  );
}

function MoveButton({ move, busy, onClick }: { move: Move; busy: boolean; onClick: () => void }) {
  const { t } = useWords();
  return (
    <Button size="compact-sm" variant="default" disabled={busy} onClick={onClick} style={{ flexShrink: 0 }}>
      {t.after.moves[move.what] ?? move.what}
    </Button>
  );
}

function Why({ move, busy, onDo, onClose }: { move: Move; busy: boolean; onDo: (body: object) => void; onClose: () => void }) {
  const { t } = useWords();
  const [expedited, setExpedited] = useState(false);
  const appeals = move.what === 'appeal';
  return (
    <ReasonDialog title={t.after.moves[move.what] ?? move.what} text={t.after.whyText} busy={busy} onDo={(reason) => onDo(appeals ? { reason, expedited } : { reason })} onClose={onClose}>
      {appeals && <Checkbox label={t.after.expedited} checked={expedited} onChange={(event) => setExpedited(event.currentTarget.checked)} />}
    </ReasonDialog>
  );
}
