import { Anchor, Button, Group, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { ask, get } from '../api';
import { Loaded, Nothing, StatusBadge, Trouble } from '../parts';
import type { Page, Summary } from '../types';
import { day, fullName, plain, when } from '../words';

interface Counts {
  total: number;
  byStatus: Record<string, number>;
}

/** Every authorization of the clinic. What is searched for goes in the body: names do not belong in a URL. */
export function CasesPage() {
  const [status, setStatus] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const counts = useQuery({ queryKey: ['counts'], queryFn: () => get<Counts>('/api/v1/authorizations/counts') });
  const pages = useInfiniteQuery({
    queryKey: ['cases', status, q],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await ask<Page<Summary>>('/api/v1/inbox/authorizations/search', {
          method: 'POST',
          body: { q: q || undefined, status: status ? [status] : undefined, cursor: pageParam, limit: '50' },
        })
      ).data,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const cases = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          Authorizations
        </Title>
        <Group>
          <TextInput aria-label="Search" placeholder="Name, member id, number" value={typed} onChange={(e) => setTyped(e.currentTarget.value)} />
          <Select aria-label="Status" placeholder="Any status" clearable value={status} onChange={setStatus} data={choices(counts.data)} />
        </Group>
      </Group>
      {pages.isError ? (
        <Trouble error={pages.error} again={() => pages.refetch()} />
      ) : (
        <Loaded query={pages}>{() => (cases.length === 0 ? <Nothing>No authorization matches.</Nothing> : <List cases={cases} />)}</Loaded>
      )}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
          More
        </Button>
      )}
    </Stack>
  );
}

const choices = (counts?: Counts) =>
  Object.entries(counts?.byStatus ?? {})
    .filter(([, count]) => count > 0)
    .map(([status, count]) => ({ value: status, label: `${plain(status)} (${count})` }));

function List({ cases }: { cases: Summary[] }) {
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table highlightOnHover verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Patient</Table.Th>
            <Table.Th scope="col">Service</Table.Th>
            <Table.Th scope="col">Payer</Table.Th>
            <Table.Th scope="col">Status</Table.Th>
            <Table.Th scope="col">Next</Table.Th>
            <Table.Th scope="col">Changed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                <Anchor component={Link} to={`/authorizations/${one.id}`}>
                  {fullName(one.patient)}
                </Anchor>
                <Text size="xs" c="dimmed">
                  {one.patient?.birthDate && day(one.patient.birthDate)} {one.memberId}
                </Text>
              </Table.Td>
              <Table.Td>
                {one.category && plain(one.category)}
                <Text size="xs" c="dimmed">
                  {one.services.map((code) => code.code).join(', ')}
                </Text>
              </Table.Td>
              <Table.Td>{one.payer?.name}</Table.Td>
              <Table.Td>
                <StatusBadge status={one.status} />
              </Table.Td>
              <Table.Td>
                <Text size="sm">{one.next.sentence}</Text>
              </Table.Td>
              <Table.Td>{when(one.updatedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
