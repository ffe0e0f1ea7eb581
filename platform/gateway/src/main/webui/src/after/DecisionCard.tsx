import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { appealKey, decisionKey, readAppeal, readDecision } from '../api/after';
import type { Decision } from '../api/shapes';
import { Card, Loaded, Said } from '../parts';
import { useWords } from '../texts';
import { AppealState } from './AppealState';
import { Moves } from './Moves';
import { TalkState } from './TalkState';

/** Requested against authorised, what the clinic answered, until when it can appeal, and what it can do now. */
export function DecisionCard({ authorization }: { authorization: string }) {
  const { t } = useWords();
  const decision = useQuery({ queryKey: decisionKey(authorization), queryFn: () => readDecision(authorization) });
  const appeal = useQuery({ queryKey: appealKey(authorization), queryFn: () => readAppeal(authorization) });
  return (
    <Card title={t.after.title}>
      <Loaded query={decision}>
        {(made) => (
          <Stack gap="sm">
            <Differences of={made} />
            <Answered of={made} />
            {made.peerToPeer && <TalkState authorization={authorization} talk={made.peerToPeer} />}
            {appeal.data && <AppealState authorization={authorization} appeal={appeal.data} />}
            <Moves authorization={authorization} moves={made.next} />
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}

function Differences({ of }: { of: Decision }) {
  const { t, plain } = useWords();
  const all = of.lines.flatMap(({ line, differences }) => differences.map((one) => ({ line, ...one })));
  if (all.length === 0) return null;
  return (
    <List size="sm" aria-label={t.after.differences}>
      {all.map((one) => (
        <List.Item key={`${one.line} ${one.what}`}>{t.after.difference(one.line, plain(one.what), one.asked ?? t.after.nothing, one.authorised ?? t.after.nothing)}</List.Item>
      ))}
    </List>
  );
}

function Answered({ of: { answer, appeal } }: { of: Decision }) {
  const { t, plain, when, day } = useWords();
  return (
    <>
      {answer && <Text size="sm">{t.after.answered(plain(answer.kind), answer.by.name, when(answer.at), answer.reason ?? '')}</Text>}
      {appeal && (
        <Text size="sm">
          {t.after.appealBy(day(appeal.lastDay))} <Said>({appeal.source})</Said>
        </Text>
      )}
    </>
  );
}
