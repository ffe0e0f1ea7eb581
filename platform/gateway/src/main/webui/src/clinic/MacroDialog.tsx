import { Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addMacro, changeMacro, macrosKey } from '../api/clinic';
import type { Macro } from '../api/shapes';
import { Dialog } from '../Dialog';
import { Trouble, useTell } from '../parts';
import { useWords } from '../texts';
import { Variables } from './Shown';

interface Props {
  /** Absent where a new one is written. */
  macro?: Macro;
  variables: string[];
  onClose: () => void;
}

/** A canned text is written, or changed for everybody. */
export function MacroDialog({ macro, variables, onClose }: Props) {
  const { t } = useWords();
  const c = t.clinic;
  const tell = useTell();
  const queries = useQueryClient();
  const [name, setName] = useState(macro?.name ?? '');
  const [text, setText] = useState(macro?.text ?? '');
  const asked = { name: name.trim(), text };
  const saving = useMutation({
    mutationFn: () => (macro ? changeMacro(macro, asked) : addMacro(asked)),
    onSuccess: () => (tell.done(t.letter.saved), onClose()),
    onSettled: () => queries.invalidateQueries({ queryKey: macrosKey }),
  });
  const title = macro ? c.change : c.add;
  return (
    <Dialog title={title} action={c.save} ready={asked.name !== '' && text.trim() !== ''} busy={saving.isPending} onDo={() => saving.mutate()} onClose={onClose}>
      <Text size="sm">{c.noPhi}</Text>
      <TextInput label={c.name} required maxLength={80} autoComplete="off" data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Textarea label={c.text} required autosize minRows={4} maxRows={14} maxLength={8000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Variables names={variables} />
      {saving.error && <Trouble error={saving.error} />}
    </Dialog>
  );
}
