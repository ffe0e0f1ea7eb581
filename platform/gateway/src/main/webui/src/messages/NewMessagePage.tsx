import { Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSameKey } from '../api/sameKey';
import { messageKey, readMessage, writeMessage } from '../api/messages';
import type { Message } from '../api/shapes';
import { Loaded, Trouble, useTell } from '../parts';
import { useWords } from '../texts';
import { answering, BLANK, messageOf } from './composing';
import { ComposeForm } from './ComposeForm';
import { encloseNothing, useEnclosures } from './enclosures';

/** An e-mail, a fax, the note of a call or papers for a portal; new, or in answer to a message. */
export default function NewMessagePage() {
  const [asked] = useSearchParams();
  const answers = asked.get('answers');
  const found = useQuery({ queryKey: messageKey(answers ?? ''), queryFn: () => readMessage(answers!), enabled: answers !== null });
  return answers === null ? <Compose /> : <Loaded query={found}>{(message) => <Compose answered={message} />}</Loaded>;
}

function Compose({ answered }: { answered?: Message }) {
  const { t } = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const papers = useEnclosures();
  const keyOf = useSameKey();
  const [composed, change] = useState(answered ? answering(answered) : BLANK);
  const sending = useMutation({
    mutationFn: () => {
      const message = messageOf(composed, papers, answered?.summary.id);
      return writeMessage(message, keyOf(message));
    },
    onSuccess: ({ id }) => {
      encloseNothing();
      tell.done(composed.channel === 'phone' || composed.channel === 'portal' ? t.messages.kept : t.messages.sent);
      navigate(`/messages/${id}`);
    },
  });
  return (
    <Stack maw={760}>
      <Title order={1} size="h2">
        {t.messages.newTitle}
      </Title>
      {answered && <Text size="sm">{t.messages.answerTo(answered.summary.subject ?? t.messages.unnamed[answered.summary.channel] ?? '')}</Text>}
      {sending.error && <Trouble error={sending.error} />}
      <ComposeForm composed={composed} change={change} papers={papers} busy={sending.isPending} onDone={() => sending.mutate()} />
    </Stack>
  );
}
