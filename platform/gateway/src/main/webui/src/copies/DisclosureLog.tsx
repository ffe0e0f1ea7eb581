import { Anchor, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../parts';
import { WideTable } from '../tables';
import { useWords } from '../texts';
import { csvOf, listDisclosures, type Place } from './copies';

/** Who got this letter (45 CFR 164.528). */
export function DisclosureLog(place: Place) {
  const { t, when } = useWords();
  const log = useQuery({ queryKey: ['copies', place.letter, 'disclosures'], queryFn: () => listDisclosures(place) });
  return (
    <section aria-label={t.copies.disclosures}>
      <Group justify="space-between" mt="md" mb={4}>
        <Title order={3} size="h6">
          {t.copies.disclosures}
        </Title>
        <Anchor size="sm" href={csvOf(place)}>
          {t.copies.csv}
        </Anchor>
      </Group>
      <Loaded query={log}>
        {(all) =>
          all.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t.copies.noDisclosures}
            </Text>
          ) : (
            <WideTable label={t.copies.disclosures} heads={[t.copies.at, t.copies.to, t.copies.what, t.copies.purpose, t.copies.by]}>
              {all.map((one) => (
                <Table.Tr key={one.at + one.to}>
                  <Table.Td>{when(one.at)}</Table.Td>
                  <Table.Td>{one.to}</Table.Td>
                  <Table.Td>{one.what}</Table.Td>
                  <Table.Td>{one.purpose}</Table.Td>
                  <Table.Td>{one.by}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
          )
        }
      </Loaded>
    </section>
  );
}
