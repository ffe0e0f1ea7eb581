import { Alert, List, Text } from '@mantine/core';
import type { Case } from '../api/shapes';
import { ownerName } from '../names';
import { Said } from '../parts';
import { useWords } from '../texts';

/** What happens next, and who has to do it by when. */
export function NextStep({ of }: { of: Case }) {
  const words = useWords();
  const { t, when } = words;
  const { sentence, who, dueAt } = of.next;
  return (
    <Alert title={<Said>{sentence}</Said>} color={of.workItems.length > 0 ? 'orange' : 'teal'}>
      <Text size="sm">
        {who.kind !== 'nobody' && ownerName(who, words)}
        {dueAt && `, ${t.case.by(when(dueAt))}`}
      </Text>
      {of.missing.length > 0 && (
        <List size="sm" mt="xs">
          {of.missing.map((fact) => (
            <List.Item key={fact.code + fact.path}>
              <Said>{fact.sentence}</Said>
            </List.Item>
          ))}
        </List>
      )}
      {of.submission?.requested.map((one) => (
        <Text size="sm" key={one.what?.code ?? one.words}>
          {t.case.asks(one.words ?? one.what?.display ?? one.what?.code ?? '')}
        </Text>
      ))}
      {of.submission?.failure && (
        <Text size="sm">
          <Said>{of.submission.failure.sentence}</Said>
        </Text>
      )}
      {of.withdrawnBecause && <Text size="sm">{t.case.withdrawn(of.withdrawnBecause)}</Text>}
    </Alert>
  );
}
