import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { ReasonDialog } from '../ReasonDialog';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { HandOverDialog } from './HandOverDialog';
import type { Read } from './letter';
import { movesOf } from './moves';
import { useMove } from './moving';
import { VersionsDialog } from './VersionsDialog';

/** What is done with a letter now and then. */
export function LetterMenu({ read }: { read: Read }) {
  const { t } = useWords();
  const moves = movesOf(read.letter, useSession());
  const [open, setOpen] = useState<'versions' | 'hand-over' | 'withdraw' | 'supersede'>();
  const close = () => setOpen(undefined);
  const withdrawing = useMove(read, 'withdraw', t.letter.withdrawnDone, { onDone: close });
  const superseding = useMove(read, 'supersede', t.letter.supersededDone, { onDone: close });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('versions')}>
        {t.letter.versions}
      </Button>
      {(moves.handOver || moves.supersede || moves.takeBack) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="compact-sm" variant="default">
              {t.letter.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {moves.handOver && <Menu.Item onClick={() => setOpen('hand-over')}>{t.letter.handOver}</Menu.Item>}
            {moves.supersede && <Menu.Item onClick={() => setOpen('supersede')}>{t.letter.supersede}</Menu.Item>}
            {moves.takeBack && <Menu.Item onClick={() => setOpen('withdraw')}>{t.letter.withdraw}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {open === 'versions' && <VersionsDialog read={read} onClose={close} />}
      {open === 'hand-over' && <HandOverDialog read={read} onClose={close} />}
      {open === 'withdraw' && (
        <ReasonDialog title={t.letter.withdraw} text={t.letter.withdrawText} busy={withdrawing.isPending} onDo={(reason) => withdrawing.mutate({ reason })} onClose={close} />
      )}
      {open === 'supersede' && (
        <ReasonDialog title={t.letter.supersede} text={t.letter.supersedeText} busy={superseding.isPending} onDo={(reason) => superseding.mutate({ reason })} onClose={close} />
      )}
    </>
  );
}
