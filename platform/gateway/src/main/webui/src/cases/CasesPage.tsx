import { Button, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countCases, searchCases } from '../api/cases';
import { Loaded, Nothing } from '../parts';
import { useWords } from '../texts';
import { CaseTable } from './CaseTable';

/** Every authorization of the clinic, the last changed first. */
export default function CasesPage() {
  const { t, plain } = useWords();
  const [status, setStatus] = useState('');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const counts = useQuery({ queryKey: ['counts'], queryFn: countCases });
  const pages = useInfiniteQuery({
    queryKey: ['cases', status, q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => searchCases({ q: q || undefined, status: status ? [status] : undefined, cursor: pageParam, limit: 50 }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const statuses = Object.entries(counts.data?.byStatus ?? {})
    .filter(([, count]) => (count ?? 0) > 0)
    .map(([value, count]) => ({ value, label: `${plain(value)} (${count})` }));
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t.cases.title}
        </Title>
        <Group>
          <TextInput
            type="search"
            autoComplete="off"
            aria-label={t.cases.search}
            placeholder={t.cases.searchHint}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NativeSelect
            aria-label={t.cases.status}
            value={status}
            onChange={(event) => setStatus(event.currentTarget.value)}
            data={[{ value: '', label: t.cases.anyStatus }, ...statuses]}
          />
        </Group>
      </Group>
      <Loaded query={pages}>
        {({ pages: read }) => {
          const cases = read.flatMap((page) => page.items);
          return cases.length === 0 ? <Nothing>{t.cases.empty}</Nothing> : <CaseTable cases={cases} />;
        }}
      </Loaded>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
          {t.state.more}
        </Button>
      )}
    </Stack>
  );
}
