import { Paper, Table, Text, Title, Tooltip } from '@mantine/core';
import type { Case } from '../types';
import { plain, when } from '../words';

/** What the payer covers and wants, each figure with where it came from. */
export function BenefitsCard({ of }: { of: Case }) {
  const benefits = of.benefits;
  return (
    <Paper withBorder p="md" component="section" aria-label="Benefits">
      <Title order={2} size="h4" mb="xs">
        Benefits
      </Title>
      {!benefits ? (
        <Text c="dimmed">Not verified yet.</Text>
      ) : (
        <>
          <Text size="sm" mb="xs">
            {plain(benefits.outcome)}
            {!benefits.current && ', from before the order was amended'}
          </Text>
          <Table layout="fixed">
            <Table.Tbody>
              {benefits.rulings.map((one) => (
                <Row key={one.question} name={plain(one.question)} value={plain(one.answer)} source={one.source} at={one.at} />
              ))}
              {benefits.figures.map((one) => (
                <Row key={one.name} name={plain(one.name)} value={`${one.value} ${one.unit}`} source={one.source} at={one.at} />
              ))}
            </Table.Tbody>
          </Table>
          {benefits.reasons.map((one) => (
            <Text size="sm" key={one.code} mt="xs">
              {one.sentence}
            </Text>
          ))}
        </>
      )}
    </Paper>
  );
}

function Row({ name, value, source, at }: { name: string; value: string; source: string; at: string }) {
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
