import { Button, Group, NativeSelect, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countWork, listWork } from '../api/cases';
import { Loaded, Nothing } from '../parts';
import { useWords } from '../texts';
import { WorkList } from './WorkList';

/** What needs a person now, the earliest due first. */
export function WorkPage() {
  const { t, plain } = useWords();
  const [owner, setOwner] = useState('');
  const [kind, setKind] = useState('');
  const counts = useQuery({ queryKey: ['work', 'counts'], queryFn: countWork });
  const pages = useInfiniteQuery({
    queryKey: ['work', 'list', owner, kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => listWork(owner, kind, pageParam),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const views = [
    { label: t.work.all, value: '' },
    { label: t.work.mine, value: 'me' },
    { label: t.work.none, value: 'none' },
  ];
  const kinds = Object.entries(counts.data?.byKind ?? {}).map(([value, count]) => ({ value, label: `${plain(value)} (${count})` }));
  return (
    <Stack>
      <Group justify="space-between">
        <Group gap="sm" align="baseline">
          <Title order={1} size="h2">
            {t.work.title}
          </Title>
          {counts.data && <Text c="dimmed">{t.work.counts(counts.data.open, counts.data.late)}</Text>}
        </Group>
        <Group>
          <NativeSelect aria-label={t.work.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value)} data={[{ value: '', label: t.work.anyKind }, ...kinds]} />
          <SegmentedControl data={views} value={owner} onChange={setOwner} aria-label={t.work.whose} />
        </Group>
      </Group>
      <Loaded query={pages}>
        {({ pages: read }) => {
          const items = read.flatMap((page) => page.items);
          return items.length === 0 ? <Nothing>{t.work.empty}</Nothing> : <WorkList items={items} />;
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
