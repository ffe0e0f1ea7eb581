import { Anchor, Badge, Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { WorkItem } from '../api/shapes';
import { fullName, ownerName } from '../names';
import { NoteList } from '../notes/NoteList';
import { Said, StatusBadge } from '../parts';
import { useWords } from '../texts';
import type { Choice } from './choice';
import { WorkActions } from './WorkActions';

// what shows Markdown is fetched by who wants it
const Playbook = lazy(() => import('./Playbook'));

/** One thing to do: what, for whom, by when, whose it is. */
export function WorkCard({ item, choice }: { item: WorkItem; choice: Choice }) {
  const words = useWords();
  const { t, when } = words;
  const late = item.state !== 'done' && new Date(item.dueAt) < new Date();
  return (
    <Paper withBorder p="md" component="article" aria-label={item.title}>
      <Group justify="space-between" align="flex-start">
        <Checkbox aria-label={t.work.choose(item.title)} checked={choice.has(item.id)} onChange={() => choice.toggle(item.id)} data-key="x" mt={2} />
        <Stack gap={4} style={{ flex: 1, minWidth: 220 }}>
          <Group gap="xs">
            <Text fw={600}>
              <Said>{item.title}</Said>
            </Text>
            {item.of && <StatusBadge status={item.of.status} />}
            {late && (
              <Badge color="red" tt="none">
                {t.work.late}
              </Badge>
            )}
          </Group>
          <Anchor component={Link} to={place(item)} style={{ alignSelf: 'flex-start' }} data-row>
            {item.of ? `${fullName(item.of.patient, words)} · ${item.of.payer?.name ?? ''}` : t.work.aMessage}
          </Anchor>
          <Text size="sm">
            <Said>{item.reason}</Said>
          </Text>
          {item.next && (
            <Text size="sm" c="dimmed">
              <Said>{item.next}</Said>
            </Text>
          )}
          <NoteList notes={item.notes} />
          <Steps item={item.id} />
        </Stack>
        <Stack gap={4} align="flex-end">
          <Text size="sm">{t.work.due(when(item.dueAt))}</Text>
          {item.snoozedUntil && <Text size="sm">{t.work.back(when(item.snoozedUntil))}</Text>}
          <Text size="sm">{ownerName(item.owner, words)}</Text>
          <WorkActions item={item} />
        </Stack>
      </Group>
    </Paper>
  );
}

/** Where it is done: what a message needs, at the message. */
const place = (item: WorkItem) => (item.messageId ? `/messages/${item.messageId}` : `/authorizations/${item.authorizationId}`);

function Steps({ item }: { item: string }) {
  const { t } = useWords();
  const [open, { toggle }] = useDisclosure();
  return (
    <>
      <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={toggle} style={{ alignSelf: 'flex-start' }} data-key="p">
        {t.work.steps}
      </Button>
      {open && (
        <Suspense>
          <Playbook item={item} />
        </Suspense>
      )}
    </>
  );
}
