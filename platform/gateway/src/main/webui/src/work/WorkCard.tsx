import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { finishWork, takeWork } from '../api/cases';
import type { WorkItem } from '../api/shapes';
import { fullName, ownerName } from '../names';
import { Said, StatusBadge, useTell } from '../parts';
import { ReasonDialog } from '../ReasonDialog';
import { useSession } from '../shell/session';
import { useWords } from '../texts';

/** One thing to do: what, for whom, by when, whose it is. */
export function WorkCard({ item }: { item: WorkItem }) {
  const words = useWords();
  const { t, when } = words;
  const late = new Date(item.dueAt) < new Date();
  return (
    <Paper withBorder p="md" component="article" aria-label={item.title}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: 1, minWidth: 220 }}>
          <Group gap="xs">
            <Text fw={600}>
              <Said>{item.title}</Said>
            </Text>
            <StatusBadge status={item.of.status} />
            {late && (
              <Badge color="red" tt="none">
                {t.work.late}
              </Badge>
            )}
          </Group>
          <Anchor component={Link} to={`/authorizations/${item.authorizationId}`} style={{ alignSelf: 'flex-start' }}>
            {fullName(item.of.patient, words)} · {item.of.payer?.name}
          </Anchor>
          <Text size="sm">
            <Said>{item.reason}</Said>
          </Text>
          {item.next && (
            <Text size="sm" c="dimmed">
              <Said>{item.next}</Said>
            </Text>
          )}
        </Stack>
        <Stack gap={4} align="flex-end">
          <Text size="sm">{t.work.due(when(item.dueAt))}</Text>
          <Text size="sm">{ownerName(item.owner, words)}</Text>
          <Actions item={item} />
        </Stack>
      </Group>
    </Paper>
  );
}

function Actions({ item }: { item: WorkItem }) {
  const { t } = useWords();
  const { id, roles } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const [closing, setClosing] = useState(false);
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: ['work'] }), onError: tell.refused };
  const taking = useMutation({ mutationFn: () => takeWork(item.id), ...settled });
  const finishing = useMutation({ mutationFn: (note: string) => finishWork(item.id, note), onSuccess: () => setClosing(false), ...settled });
  const mayOwn = item.roles === undefined || item.roles.some((role) => roles.includes(role));
  const mine = item.owner.kind === 'person' && item.owner.id === id;
  return (
    <Group gap={6}>
      {mayOwn && item.owner.kind !== 'person' && (
        <Button size="xs" variant="default" loading={taking.isPending} onClick={() => taking.mutate()}>
          {t.work.take}
        </Button>
      )}
      {mine && item.closedBy.includes('hand') && (
        <Button size="xs" variant="default" onClick={() => setClosing(true)}>
          {t.work.done}
        </Button>
      )}
      {closing && (
        <ReasonDialog optional title={t.work.doneTitle} label={t.work.note} busy={finishing.isPending} onDo={(note) => finishing.mutate(note)} onClose={() => setClosing(false)} />
      )}
    </Group>
  );
}
