import { Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from './Dialog';
import { useWords } from './texts';

interface Props {
  title: string;
  text?: string;
  label?: string;
  busy: boolean;
  optional?: boolean;
  onDo: (reason: string) => void;
  onClose: () => void;
  /** What else is asked beside the reason. */
  children?: ReactNode;
}

/** Something that is kept with its reason. */
export function ReasonDialog({ title, text, label, busy, optional = false, onDo, onClose, children }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} action={title} ready={optional || reason.trim() !== ''} busy={busy} onDo={() => onDo(reason.trim())} onClose={onClose}>
      {text && <Text size="sm">{text}</Text>}
      {children}
      <Textarea label={label ?? t.state.reason} required={!optional} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus maxLength={2000} />
    </Dialog>
  );
}
