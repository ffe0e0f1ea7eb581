import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Message, Readings } from '../api/shapes';
import { choicesOf } from '../choices';
import { Card } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { ConfirmedFigures } from './ConfirmedFigures';
import { changesCase, enteredOf, isSound, readingOf } from './figures';
import { FigureFields } from './FigureFields';
import { SourceOf } from './SourceOf';
import { mayWrite } from '../roles';
import { useMessageMove } from './writing';

/** What the message seems to say, each figure beside its source. A person stands for it before a case changes. */
export function ReadingCard({ message }: { message: Message }) {
  const { t } = useWords();
  const { roles } = useSession();
  const { says, summary, confirmed, link } = message;
  if (confirmed) return <ConfirmedFigures confirmed={confirmed} />;
  if (!says || summary.direction === 'out' || !mayWrite(roles)) return null;
  return (
    <Card title={t.messages.reading}>
      <Text size="sm" mb="xs">
        {link.authorizationId ? t.messages.readingText : t.messages.linkFirst}
      </Text>
      <ReadingForm message={message} says={says} ready={link.authorizationId !== undefined} />
    </Card>
  );
}

function ReadingForm({ message, says, ready }: { message: Message; says: Readings; ready: boolean }) {
  const { t } = useWords();
  const m = t.messages;
  const [entered, change] = useState(() => enteredOf(says));
  const [note, setNote] = useState('');
  const confirming = useMessageMove(message.summary.id, 'confirm', undefined, message.edition);
  const confirm = () => confirming.mutate({ reading: readingOf(entered), note: note.trim() || undefined });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!confirming.isPending) confirm();
      }}
    >
      <Stack gap="sm">
        <div>
          <NativeSelect label={m.kind} data={choicesOf(m.kinds)} value={entered.kind} onChange={(event) => change({ ...entered, kind: event.currentTarget.value })} />
          <SourceOf read={says.kind} />
        </div>
        <FigureFields entered={entered} change={change} says={says} />
        <TextInput label={m.confirmNote} maxLength={1000} autoComplete="off" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Group justify="flex-end">
          <Button type="submit" loading={confirming.isPending} disabled={!ready || !isSound(entered)}>
            {changesCase(entered.kind) ? m.confirmChanges : m.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
