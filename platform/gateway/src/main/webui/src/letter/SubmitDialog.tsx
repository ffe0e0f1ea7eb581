import { Autocomplete, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import type { Read } from './letter';
import { useMove } from './moving';
import { peopleOf } from './people';

/** To a clinician, named or any. */
export function SubmitDialog({ read, onClose }: { read: Read; onClose: () => void }) {
  const { t } = useWords();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const submitting = useMove(read, 'submit-for-review', t.letter.submitted, { onDone: onClose });
  const submit = () => submitting.mutate({ to: to.trim() || undefined, note: note.trim() || undefined });
  return (
    <Dialog title={t.letter.submit} action={t.letter.submit} busy={submitting.isPending} onDo={submit} onClose={onClose}>
      <Autocomplete label={t.letter.submitTo} value={to} onChange={setTo} data={peopleOf(read.letter)} data-autofocus />
      <Textarea label={t.letter.submitNote} value={note} maxLength={2000} onChange={(event) => setNote(event.currentTarget.value)} />
    </Dialog>
  );
}
