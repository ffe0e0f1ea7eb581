import { Button, Group, NativeSelect, SegmentedControl, Stack, Title } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { listMessages } from '../api/messages';
import { choicesOf } from '../choices';
import { Loaded, Nothing } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { MessageTable } from './MessageTable';
import { mayWrite } from '../roles';

/** Messages of every channel, the newest first. */
export default function MessagesPage() {
  const { t } = useWords();
  const { roles } = useSession();
  const [needs, setNeeds] = useState('');
  const [channel, setChannel] = useState('');
  const [direction, setDirection] = useState('');
  const [link, setLink] = useState('');
  const wanted = { needs, channel, direction, link };
  const pages = useInfiniteQuery({
    queryKey: ['messages', 'list', wanted],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => listMessages(wanted, pageParam),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const m = t.messages;
  return (
    <Stack>
      <Group justify="space-between">
        <Group>
          <Title order={1} size="h2">
            {m.title}
          </Title>
          {mayWrite(roles) && (
            <Button component={Link} to="/messages/new" size="xs">
              {m.write}
            </Button>
          )}
        </Group>
        <Group>
          <NativeSelect aria-label={m.channel} value={channel} onChange={(event) => setChannel(event.currentTarget.value)} data={[{ value: '', label: m.anyChannel }, ...choicesOf(m.channels)]} />
          <NativeSelect aria-label={m.direction} value={direction} onChange={(event) => setDirection(event.currentTarget.value)} data={[{ value: '', label: m.bothWays }, ...choicesOf(m.directions)]} />
          <NativeSelect aria-label={m.anyLink} value={link} onChange={(event) => setLink(event.currentTarget.value)} data={[{ value: '', label: m.anyLink }, ...choicesOf(m.linkedHow)]} />
          <SegmentedControl aria-label={m.which} value={needs} onChange={setNeeds} data={[{ value: '', label: m.all }, { value: 'person', label: m.needsPerson }]} />
        </Group>
      </Group>
      <Loaded query={pages}>
        {({ pages: read }) => {
          const messages = read.flatMap((page) => page.items);
          return messages.length === 0 ? <Nothing>{needs ? m.nothingToDo : m.empty}</Nothing> : <MessageTable messages={messages} />;
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
