import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listMentions, seeMention } from '../api/people';
import type { Mention } from '../api/shapes';
import { CaseName } from '../messages/CaseName';
import { Loaded, Nothing, useTell } from '../parts';
import { useWords } from '../texts';

/** Where colleagues named this person. */
export default function MentionsPage() {
  const { t } = useWords();
  const pages = useInfiniteQuery({
    queryKey: ['mentions', 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => listMentions(pageParam),
    getNextPageParam: (last) => last.next,
  });
  return (
    <Stack>
      <Title order={1} size="h2">
        {t.notes.mentions}
      </Title>
      <Loaded query={pages}>
        {({ pages: read }) => {
          const all = read.flatMap((page) => page.items);
          return all.length === 0 ? <Nothing>{t.notes.noMentions}</Nothing> : all.map((one) => <Named key={one.id} one={one} />);
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

function Named({ one }: { one: Mention }) {
  const { t, when } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const seeing = useMutation({ mutationFn: () => seeMention(one.id), onError: tell.refused, onSettled: () => queries.invalidateQueries({ queryKey: ['mentions'] }) });
  return (
    <Paper withBorder p="md" component="article" aria-label={t.notes.by(one.by)}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: 1, minWidth: 220 }}>
          {one.authorizationId && <CaseName authorization={one.authorizationId} />}
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{one.text}</Text>
          <Text size="xs" c="dimmed">
            {t.state.by(one.by, when(one.at))}
          </Text>
          <Anchor component={Link} to={one.authorizationId ? `/authorizations/${one.authorizationId}` : `/messages/${one.messageId}`} size="sm" data-row style={{ alignSelf: 'flex-start' }}>
            {t.notes.open}
          </Anchor>
        </Stack>
        {one.seen ? null : (
          <Group gap="xs">
            <Badge color="orange" variant="light" c="var(--mantine-color-text)" tt="none">
              {t.notes.unseen}
            </Badge>
            <Button size="xs" variant="default" data-key="e" loading={seeing.isPending} onClick={() => seeing.mutate()}>
              {t.notes.seen}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
