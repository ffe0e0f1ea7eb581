import { Autocomplete, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import type { Read } from './letter';
import { useMove } from './moving';
import { peopleOf } from './people';

/** One named owner at a time; why it changes hands is recorded. */
export function HandOverDialog({ read, onClose }: { read: Read; onClose: () => void }) {
  const { t } = useWords();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const handing = useMove(read, 'hand-over', t.letter.handedOver, { onDone: onClose });
  return (
    <Dialog
      title={t.letter.handOver}
      action={t.letter.handOver}
      ready={to.trim() !== '' && reason.trim() !== ''}
      busy={handing.isPending}
      onDo={() => handing.mutate({ to: to.trim(), reason: reason.trim() })}
      onClose={onClose}
    >
      <Autocomplete label={t.letter.handOverTo} required value={to} onChange={setTo} data={peopleOf(read.letter)} data-autofocus />
      <Textarea label={t.state.reason} required value={reason} maxLength={2000} onChange={(event) => setReason(event.currentTarget.value)} />
    </Dialog>
  );
}
