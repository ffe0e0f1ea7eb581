import { Anchor, Badge, Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { ask, get } from '../api';
import { Loaded, Nothing, StatusBadge, tellRefusal } from '../parts';
import type { Page, WorkItem } from '../types';
import { fullName, ownerName, when } from '../words';

const VIEWS = [
  { label: 'All', value: '' },
  { label: 'Mine', value: 'me' },
  { label: 'Taken by nobody', value: 'none' },
];

/** What needs a person now, the earliest due first. */
export function WorkPage() {
  const [owner, setOwner] = useState('');
  const items = useQuery({
    queryKey: ['work', owner],
    queryFn: () => get<Page<WorkItem>>(`/api/v1/inbox/work-items?limit=100${owner && `&owner=${owner}`}`),
  });
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          Work
        </Title>
        <SegmentedControl data={VIEWS} value={owner} onChange={setOwner} aria-label="Whose work" />
      </Group>
      <Loaded query={items}>
        {(page) => (page.items.length === 0 ? <Nothing>Nothing needs a person now.</Nothing> : page.items.map((item) => <Item key={item.id} item={item} />))}
      </Loaded>
    </Stack>
  );
}

function Item({ item }: { item: WorkItem }) {
  const late = new Date(item.dueAt) < new Date();
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: 1, minWidth: 240 }}>
          <Group gap="xs">
            <Text fw={600}>{item.title}</Text>
            <StatusBadge status={item.of.status} />
            {late && (
              <Badge color="red" tt="none">
                Late
              </Badge>
            )}
          </Group>
          <Anchor component={Link} to={`/authorizations/${item.authorizationId}`}>
            {fullName(item.of.patient)} · {item.of.payer?.name}
          </Anchor>
          <Text size="sm">{item.reason}</Text>
          {item.next && (
            <Text size="sm" c="dimmed">
              {item.next}
            </Text>
          )}
        </Stack>
        <Stack gap={4} align="flex-end">
          <Text size="sm">Due {when(item.dueAt)}</Text>
          <Text size="sm">{ownerName(item.owner)}</Text>
          <TakeIt item={item} />
        </Stack>
      </Group>
    </Paper>
  );
}

function TakeIt({ item }: { item: WorkItem }) {
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: () => ask(`/api/v1/inbox/work-items/${item.id}/assign`, { method: 'POST', body: { owner: 'me' } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['work'] }),
    onError: tellRefusal,
  });
  if (item.owner.kind === 'person') return null;
  return (
    <Button size="xs" variant="light" loading={take.isPending} onClick={() => take.mutate()}>
      Take it
    </Button>
  );
}
