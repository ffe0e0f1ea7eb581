import { Button, Group, NativeSelect, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { countWork, listWork, type WorkWanted } from '../api/work';
import { choicesOf } from '../choices';
import { Loaded, Nothing } from '../parts';
import { useWords } from '../texts';
import { BulkBar } from './BulkBar';
import { useChoice } from './choice';
import { Views } from './Views';
import { WorkList } from './WorkList';

/** What needs a person now, the earliest due first. */
export default function WorkPage() {
  const { t, plain } = useWords();
  const [wanted, want] = useState<WorkWanted>({ sort: 'touch' });
  const counts = useQuery({ queryKey: ['work', 'counts'], queryFn: countWork });
  const pages = useInfiniteQuery({
    queryKey: ['work', 'list', wanted],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => listWork(wanted, pageParam),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const choice = useChoice(useMemo(() => items.map((one) => one.id), [items]));
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
          <NativeSelect aria-label={t.work.kind} value={wanted.kind ?? ''} onChange={(event) => want({ ...wanted, kind: event.currentTarget.value })} data={[{ value: '', label: t.work.anyKind }, ...kinds]} />
          <NativeSelect aria-label={t.work.state} value={wanted.state ?? ''} onChange={(event) => want({ ...wanted, state: event.currentTarget.value })} data={choicesOf(t.work.states)} />
          <SegmentedControl data={views} value={wanted.owner ?? ''} onChange={(owner) => want({ ...wanted, owner })} aria-label={t.work.whose} />
        </Group>
      </Group>
      <Views wanted={wanted} onView={want} />
      <BulkBar choice={choice} />
      <Loaded query={pages}>
        {() => (items.length === 0 ? <Nothing>{t.work.empty}</Nothing> : <WorkList items={items} choice={choice} />)}
      </Loaded>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
          {t.state.more}
        </Button>
      )}
    </Stack>
  );
}
