import { Alert, List, Text } from '@mantine/core';
import type { Letter } from '../api/shapes';
import { Said } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { isOpen } from './moves';

/** What has to be known before a word of the letter is read. */
export function Notices({ letter }: { letter: Letter }) {
  const { t, when, day } = useWords();
  const { id } = useSession();
  const { review, returned, ended, foregoing } = letter;
  const owner = letter.ownership?.owner;
  return (
    <>
      {foregoing && (
        <Text size="sm" c="dimmed">
          {t.letter.foregoing(foregoing.title ?? '', foregoing.signer ?? '', foregoing.signed ? day(foregoing.signed) : '')}
        </Text>
      )}
      {review && (
        <Alert color="blue">
          <Text size="sm">{t.letter.inReview(review.to ?? t.letter.anyClinician)}</Text>
          {review.note && <Text size="sm">{t.letter.note(review.note)}</Text>}
        </Alert>
      )}
      {returned && <Alert color="orange">{t.letter.returned(returned.by.name, when(returned.at))}</Alert>}
      {!review && owner && owner.id !== id && isOpen(letter.status) && <Alert color="blue">{t.letter.elses(owner.name)}</Alert>}
      {letter.orderRevision < letter.currentOrderRevision && <Alert color="orange">{t.letter.amended}</Alert>}
      {letter.missing.length > 0 && (
        <Alert color="orange" title={t.letter.missing}>
          <List size="sm">
            {letter.missing.map((fact) => (
              <List.Item key={fact.code}>
                <Said>{fact.sentence}</Said>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {ended && (
        <Alert color="gray" title={t.letter.endedHow[ended.how ?? ''] ?? ended.how}>
          {ended.reason} {ended.by?.name && ended.at && t.state.by(ended.by.name, when(ended.at))}
        </Alert>
      )}
    </>
  );
}
