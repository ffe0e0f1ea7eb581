import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppealSent } from '../api/shapes';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { useRecording } from './recording';

type Way = NonNullable<AppealSent['by']>;
const WAYS: Way[] = ['fax', 'portal', 'mail', 'phone'];

/** How the appeal left the house; from then on the payer's time runs. */
export function AppealSentDialog({ authorization, onClose }: { authorization: string; onClose: () => void }) {
  const { t, plain } = useWords();
  const [by, setBy] = useState<Way>('fax');
  const [on, setOn] = useState('');
  const [reference, setReference] = useState('');
  const recording = useRecording(authorization, onClose);
  const body: AppealSent = { by, ...(on && { on }), ...(reference && { reference }) };
  return (
    <Dialog title={t.after.recordSent} action={t.after.recordSent} busy={recording.isPending} ready={on !== ''} onDo={() => recording.mutate({ what: 'appeal/sent', body })} onClose={onClose}>
      <Select label={t.after.way} data={WAYS.map((value) => ({ value, label: plain(value) }))} value={by} onChange={(value) => value && setBy(value as Way)} allowDeselect={false} />
      <TextInput type="date" label={t.after.on} required value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <TextInput label={t.after.reference} value={reference} maxLength={100} onChange={(event) => setReference(event.currentTarget.value)} />
    </Dialog>
  );
}
