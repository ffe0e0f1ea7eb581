import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { ReasonDialog } from '../ReasonDialog';
import { useWords } from '../texts';
import type { Choice } from './choice';
import { LaterMenu } from './LaterMenu';
import { useBulk } from './working';

/** The same with all that are chosen. */
export function BulkBar({ choice }: { choice: Choice }) {
  const { t } = useWords();
  const [closing, setClosing] = useState(false);
  const doing = useBulk(choice.ids, () => (setClosing(false), choice.clear()));
  if (choice.ids.length === 0) return null;
  return (
    <Paper withBorder p="xs" role="toolbar" aria-label={t.work.bulk} style={{ position: 'sticky', top: 64, zIndex: 10 }}>
      <Group gap="xs">
        <Text size="sm" role="status">
          {t.work.chosen(choice.ids.length)}
        </Text>
        <Button size="xs" variant="default" loading={doing.isPending} onClick={() => doing.mutate({ move: 'assign', body: { owner: 'me' } })}>
          {t.work.take}
        </Button>
        <Button size="xs" variant="default" loading={doing.isPending} onClick={() => setClosing(true)}>
          {t.work.done}
        </Button>
        <LaterMenu busy={doing.isPending} onLater={(until) => doing.mutate({ move: 'snooze', body: { until } })} />
        <Button size="xs" variant="subtle" onClick={choice.clear}>
          {t.work.chooseNone}
        </Button>
      </Group>
      {closing && (
        <ReasonDialog optional title={t.work.doneTitle} label={t.work.note} busy={doing.isPending} onDo={(note) => doing.mutate({ move: 'done', body: note ? { note } : {} })} onClose={() => setClosing(false)} />
      )}
    </Paper>
  );
}
