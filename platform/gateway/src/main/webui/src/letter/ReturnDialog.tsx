import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import type { Read } from './letter';
import { useMove } from './moving';

/** A clinician says, section by section, what is to be changed. */
export function ReturnDialog({ read, onClose }: { read: Read; onClose: () => void }) {
  const { t } = useWords();
  const [comments, setComments] = useState<Record<string, string>>({});
  const returning = useMove(read, 'return', t.letter.returnedDone, { onDone: onClose });
  const said = Object.entries(comments).flatMap(([id, text]) => (text.trim() ? [{ id, text: text.trim() }] : []));
  return (
    <Dialog
      title={t.letter.returnTitle}
      action={t.letter.return}
      ready={said.length > 0}
      busy={returning.isPending}
      onDo={() => returning.mutate({ comments: said })}
      onClose={onClose}
    >
      <Text size="sm">{t.letter.returnHint}</Text>
      {read.letter.sections.map((section) => (
        <Textarea
          key={section.id}
          label={section.heading}
          maxLength={2000}
          value={comments[section.id] ?? ''}
          onChange={(event) => setComments({ ...comments, [section.id]: event.currentTarget.value })}
        />
      ))}
    </Dialog>
  );
}
