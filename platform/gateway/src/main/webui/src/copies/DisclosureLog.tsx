import { Anchor, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../parts';
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
            <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t.copies.disclosures, role: 'group' } }}>
              <Table
                data={{
                  head: [t.copies.at, t.copies.to, t.copies.what, t.copies.purpose, t.copies.by],
                  body: all.map((one) => [when(one.at), one.to, one.what, one.purpose, one.by]),
                }}
              />
            </Table.ScrollContainer>
          )
        }
      </Loaded>
    </section>
  );
}
