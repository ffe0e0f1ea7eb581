import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Paper } from '../api/shapes';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { PaperPicker } from './PaperPicker';
import { useMessageMove } from './writing';

/** What a person brings back from a payer's portal: its number, and what shows it. */
export function FiledDialog({ message, onClose }: { message: string; onClose: () => void }) {
  const { t } = useWords();
  const [confirmation, setConfirmation] = useState('');
  const [evidence, setEvidence] = useState<Paper[]>([]);
  const filing = useMessageMove(message, 'filed', onClose);
  const file = () => filing.mutate({ confirmation: confirmation.trim(), documents: evidence.map((one) => one.document) });
  return (
    <Dialog title={t.messages.filed} action={t.messages.filed} ready={confirmation.trim() !== ''} busy={filing.isPending} onDo={file} onClose={onClose}>
      <TextInput label={t.messages.confirmation} required maxLength={100} autoComplete="off" data-autofocus value={confirmation} onChange={(event) => setConfirmation(event.currentTarget.value)} />
      <PaperPicker label={t.messages.evidence} papers={evidence} onAdd={(paper) => setEvidence((all) => [...all, paper])} onRemove={(document) => setEvidence((all) => all.filter((one) => one.document !== document))} />
    </Dialog>
  );
}
