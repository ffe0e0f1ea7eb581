import { Button, Group, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterEntry } from '../api/shapes';
import { choicesOf } from '../choices';
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

/** A letter that the chain did not draft, one beside a signed one, or a new one after one is over: a person chooses. */
export function AskForLetter({ authorization, letters, onAsked }: Props) {
  const { t } = useWords();
  const { roles } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const inForce = letters.find((one) => one.status === 'signed')?.letterId;
  const kinds = choicesOf(t.letter.kinds).filter((one) => one.value !== 'initial' || !inForce);
  const [chosen, choose] = useState('');
  const kind = kinds.find((one) => one.value === chosen)?.value ?? kinds[0]!.value;
  const asking = useMutation({
    mutationFn: () => askForLetter(authorization, kind, inForce),
    onSuccess: async () => {
      tell.done(t.letter.asked);
      onAsked();
      await queries.invalidateQueries();
    },
    onError: tell.refused,
  });
  if (letters.some((one) => isOpen(one.status)) || !(roles.includes('coordinator') || roles.includes('clinician'))) return null;
  return (
    <Group align="flex-end" mb="md">
      <NativeSelect
        label={t.letter.kind}
        value={kind}
        onChange={(event) => choose(event.currentTarget.value)}
        data={kinds}
      />
      <Button variant="default" loading={asking.isPending} onClick={() => asking.mutate()}>
        {t.letter.ask}
      </Button>
    </Group>
  );
}
