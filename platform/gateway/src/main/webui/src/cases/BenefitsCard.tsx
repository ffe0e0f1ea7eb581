import { Button, Table, Text, Tooltip } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api/ask';
import type { Benefits, Case } from '../api/shapes';
import { Card, Said, useTell } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';

/** What the payer covers and wants, each figure with where it came from. */
export function BenefitsCard({ of }: { of: Case }) {
  const { t } = useWords();
  const { roles } = useSession();
  const asks = of.benefits && roles.includes('coordinator') && of.status !== 'withdrawn';
  return (
    <Card title={t.case.benefits} aside={asks && <AskAgain authorization={of.id} />}>
      {of.benefits ? <Figures benefits={of.benefits} /> : <Text c="dimmed">{t.case.notVerified}</Text>}
    </Card>
  );
}

function Figures({ benefits }: { benefits: Benefits }) {
  const { t, plain } = useWords();
  return (
    <>
      <Text size="sm" mb="xs">
        {plain(benefits.outcome)}
        {!benefits.current && `, ${t.case.beforeAmended}`}
      </Text>
      <Table layout="fixed">
        <Table.Tbody>
          {benefits.rulings.map((one) => (
            <Row key={one.question} name={plain(one.question)} value={plain(one.answer)} source={one.source} at={one.at} />
          ))}
          {benefits.figures.map((one) => (
            <Row key={one.name} name={plain(one.name)} value={`${one.value} ${one.unit ?? ''}`} source={one.source} at={one.at} />
          ))}
        </Table.Tbody>
      </Table>
      {benefits.reasons.map((one) => (
        <Text size="sm" key={one.code} mt="xs">
          <Said>{one.sentence}</Said>
        </Text>
      ))}
    </>
  );
}

function Row({ name, value, source, at }: { name: string; value: string; source: string; at: string }) {
  const { when } = useWords();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      <Table.Td>
        <Tooltip label={`${source}, ${when(at)}`} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
          <Text component="span" tabIndex={0}>
            {value}
          </Text>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}

function AskAgain({ authorization }: { authorization: string }) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const asking = useMutation({
    mutationFn: () => ask(`/api/v1/authorizations/${authorization}/benefits/verify`, { method: 'POST' }),
    onSuccess: async () => {
      tell.done(t.case.verifying);
      await queries.invalidateQueries({ queryKey: ['case', authorization] });
    },
    onError: tell.refused,
  });
  return (
    <Button size="compact-sm" variant="default" loading={asking.isPending} onClick={() => asking.mutate()}>
      {t.case.verify}
    </Button>
  );
}
