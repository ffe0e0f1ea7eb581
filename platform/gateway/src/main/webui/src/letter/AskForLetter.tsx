import { Button, Group, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterEntry } from '../api/shapes';
import { useTell } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { askForLetter } from './letter';
import { isOpen } from './moves';

interface Props {
  authorization: string;
  letters: LetterEntry[];
  onAsked: () => void;
}

/** A letter that the chain did not draft, or a new one after one is over: a person chooses its kind. */
export function AskForLetter({ authorization, letters, onAsked }: Props) {
  const { t } = useWords();
  const { roles } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const [kind, setKind] = useState(letters.length === 0 ? 'initial' : 'renewal');
  const asking = useMutation({
    mutationFn: () => askForLetter(authorization, kind),
    onSuccess: async () => {
      tell.done(t.letter.asked);
      onAsked();
      await queries.invalidateQueries();
    },
    onError: tell.refused,
  });
  const atHand = letters.some((one) => isOpen(one.status) || one.status === 'signed');
  if (atHand || !(roles.includes('coordinator') || roles.includes('clinician'))) return null;
  return (
    <Group align="flex-end" mb="md">
      <NativeSelect
        label={t.letter.kind}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={Object.entries(t.letter.kinds).map(([value, label]) => ({ value, label }))}
      />
      <Button variant="default" loading={asking.isPending} onClick={() => asking.mutate()}>
        {t.letter.ask}
      </Button>
    </Group>
  );
}
