import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { WorkItem } from '../api/shapes';
import { ReasonDialog } from '../ReasonDialog';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { LaterMenu } from './LaterMenu';
import { useWorkMove } from './working';

/** What this person can do about it now. */
export function WorkActions({ item }: { item: WorkItem }) {
  const { t } = useWords();
  const { id, roles } = useSession();
  const [open, setOpen] = useState<'done' | 'note'>();
  const doing = useWorkMove(item.id, () => setOpen(undefined));
  const mayOwn = item.roles === undefined || item.roles.some((role) => roles.includes(role));
  const mine = item.owner.kind === 'person' && item.owner.id === id;
  const act = (label: string, key: string | undefined, onClick: () => void) => (
    <Button size="xs" variant="default" loading={doing.isPending} data-key={key} onClick={onClick}>
      {label}
    </Button>
  );
  const ends = item.state !== 'done' && mine && item.closedBy.includes('hand');
  return (
    <Group gap={6}>
      {item.state !== 'done' && mayOwn && item.owner.kind !== 'person' && act(t.work.take, 't', () => doing.mutate({ move: 'assign', body: { owner: 'me' } }))}
      {ends && act(t.work.done, 'e', () => setOpen('done'))}
      {item.state === 'open' && mayOwn && <LaterMenu busy={doing.isPending} onLater={(until) => doing.mutate({ move: 'snooze', body: { until } })} />}
      {item.state === 'snoozed' && mayOwn && act(t.work.wake, 's', () => doing.mutate({ move: 'wake' }))}
      {mayOwn && act(t.work.writeNote, undefined, () => setOpen('note'))}
      {item.undo && (item.undo.by === id || roles.includes('lead')) && act(t.state.undo, 'u', () => doing.mutate({ move: 'undo' }))}
      {open === 'done' && (
        <ReasonDialog optional title={t.work.doneTitle} label={t.work.note} busy={doing.isPending} onDo={(note) => doing.mutate({ move: 'done', body: note ? { note } : {} })} onClose={() => setOpen(undefined)} />
      )}
      {open === 'note' && (
        <ReasonDialog title={t.work.writeNote} text={t.work.mentionHint} label={t.work.note} busy={doing.isPending} onDo={(note) => doing.mutate({ move: 'note', body: { note } })} onClose={() => setOpen(undefined)} />
      )}
    </Group>
  );
}
