import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterEntry } from '../api/shapes';
import { Card, Loaded, Nothing } from '../parts';
import { useWords } from '../texts';
import { AskForLetter } from './AskForLetter';
import { listLetters } from './letter';
import { OneLetter } from './OneLetter';

/** The letters of one authorization: the one at hand first, the others to be looked up. */
export function LetterCard({ authorization }: { authorization: string }) {
  const { t } = useWords();
  const [chosen, choose] = useState<string>();
  const letters = useQuery({ queryKey: ['letters', authorization], queryFn: () => listLetters(authorization) });
  const shown = letters.data?.find((one) => one.letterId === chosen) ?? letters.data?.at(-1);
  return (
    <Card title={t.letter.title} aside={<Which letters={letters.data ?? []} shown={shown} choose={choose} />}>
      <Loaded query={letters}>
        {(all) => (
          <>
            <AskForLetter authorization={authorization} letters={all} onAsked={() => choose(undefined)} />
            {shown ? <OneLetter key={shown.letterId} authorization={authorization} letter={shown.letterId} /> : <Nothing>{t.letter.none}</Nothing>}
          </>
        )}
      </Loaded>
    </Card>
  );
}

interface WhichProps {
  letters: LetterEntry[];
  shown?: LetterEntry;
  choose: (letter: string) => void;
}

function Which({ letters, shown, choose }: WhichProps) {
  const { t, plain } = useWords();
  if (letters.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t.letter.which}
      value={shown?.letterId}
      onChange={(event) => choose(event.currentTarget.value)}
      data={letters.map((one, at) => ({ value: one.letterId, label: t.letter.entry(at + 1, `${t.letter.kinds[one.kind ?? ''] ?? ''} · ${plain(one.status)}`) }))}
    />
  );
}
