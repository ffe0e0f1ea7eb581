import { Button, Kbd, Text } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import css from './letter.module.css';
import type { Read } from './letter';
import type { Moves } from './moves';
import { useMove } from './moving';
import { ReturnDialog } from './ReturnDialog';
import type { Saving } from './saving';
import { SignDialog } from './SignDialog';
import { SubmitDialog } from './SubmitDialog';

interface Props {
  read: Read;
  moves: Moves;
  saving: Saving;
  unsaved: number;
}

/** What comes next for this letter and this person; always in sight. */
export function EditorBar({ read, moves, saving, unsaved }: Props) {
  const { t } = useWords();
  const { id } = useSession();
  const [open, setOpen] = useState<'sign' | 'submit' | 'return'>();
  const taking = useMove(read, 'hand-over', t.letter.takenOver);
  const close = () => setOpen(undefined);
  return (
    <div className={css.bar}>
      {unsaved > 0 && (
        <Text size="sm" role="status">
          {t.letter.unsaved(unsaved)} <Kbd size="xs">{t.letter.saveKeys}</Kbd>
        </Text>
      )}
      {moves.takeOver && (
        <Button variant="default" loading={taking.isPending} onClick={() => taking.mutate({ to: id, reason: t.letter.takenOver })}>
          {t.letter.takeOver}
        </Button>
      )}
      {moves.edit && (
        <Button variant="default" disabled={unsaved === 0 || saving.conflicts} loading={saving.busy} onClick={saving.save}>
          {t.letter.save}
        </Button>
      )}
      {moves.submit && (
        <Button variant="default" disabled={unsaved > 0} onClick={() => setOpen('submit')}>
          {t.letter.submit}
        </Button>
      )}
      {moves.giveBack && (
        <Button variant="default" onClick={() => setOpen('return')}>
          {t.letter.return}
        </Button>
      )}
      {moves.sign && (
        <Button disabled={unsaved > 0} onClick={() => setOpen('sign')}>
          {t.letter.sign}
        </Button>
      )}
      {open === 'sign' && <SignDialog read={read} onClose={close} />}
      {open === 'submit' && <SubmitDialog read={read} onClose={close} />}
      {open === 'return' && <ReturnDialog read={read} onClose={close} />}
    </div>
  );
}
