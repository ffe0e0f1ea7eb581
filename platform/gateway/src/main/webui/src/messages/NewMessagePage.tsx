import { Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSameKey } from '../api/sameKey';
import { messageKey, readMessage, writeMessage } from '../api/messages';
import type { Message } from '../api/shapes';
import { Loaded, Trouble, useTell } from '../parts';
import { useWords } from '../texts';
import { WhoIsHere } from '../presence/WhoIsHere';
import { answering, BLANK, type Composed, messageOf } from './composing';
import { ComposeForm } from './ComposeForm';
import { encloseNothing, useEnclosures } from './enclosures';
import { forgetDraft, readDraft, useKept } from './kept';
import { MacroPicker } from './MacroPicker';

/** An e-mail, a fax, the note of a call or papers for a portal; new, or in answer to a message. */
export default function NewMessagePage() {
  const [asked] = useSearchParams();
  const answers = asked.get('answers');
  const found = useQuery({ queryKey: messageKey(answers ?? ''), queryFn: () => readMessage(answers!), enabled: answers !== null });
  const draft = useQuery({ queryKey: ['draft', keyOf(answers)], queryFn: () => readDraft(keyOf(answers)), gcTime: 0, staleTime: Infinity });
  if (answers === null) return <Loaded query={draft}>{(kept) => <Compose kept={kept} />}</Loaded>;
  return <Loaded query={found}>{(message) => <Loaded query={draft}>{(kept) => <Compose kept={kept} answered={message} />}</Loaded>}</Loaded>;
}

const keyOf = (answers: string | null) => (answers === null ? 'message' : `answer:${answers}`);

function Compose({ answered, kept }: { answered?: Message; kept: Composed | null }) {
  const { t } = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const papers = useEnclosures();
  const onceOf = useSameKey();
  const draft = keyOf(answered?.summary.id ?? null);
  const [begun] = useState(kept ?? (answered ? answering(answered) : BLANK));
  const [composed, change] = useState(begun);
  const isKept = useKept(draft, composed, begun);
  const sending = useMutation({
    mutationFn: () => {
      const message = messageOf(composed, papers, answered?.summary.id);
      return writeMessage(message, onceOf(message));
    },
    onSuccess: ({ id }) => {
      encloseNothing();
      void forgetDraft(draft);
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
      {answered?.link.authorizationId && <WhoIsHere authorization={answered.link.authorizationId} doing="answering" />}
      {answered?.link.authorizationId && (
        <MacroPicker authorization={answered.link.authorizationId} onText={(text) => change({ ...composed, text: composed.text ? `${composed.text}\n\n${text}` : text })} />
      )}
      <ComposeForm composed={composed} change={change} papers={papers} busy={sending.isPending} onDone={() => sending.mutate()} />
      <Text size="xs" c="dimmed" role="status">
        {isKept && t.messages.draftKept}
      </Text>
    </Stack>
  );
}
