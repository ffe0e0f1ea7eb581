import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { Message, Thread } from '../api/shapes';
import { splitThread } from '../api/threads';
import { ReasonDialog } from '../ReasonDialog';
import { useWords } from '../texts';
import { JoinDialog } from './JoinDialog';
import { useThreading } from './threading';

interface Props {
  message: Message;
  thread: Thread;
}

/** A message that stands in the wrong conversation is put into the right one, or begins its own. */
export function ThreadActions({ message, thread }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<'join' | 'split'>();
  const close = () => setOpen(undefined);
  return (
    <Group gap={6}>
      <Button size="compact-sm" variant="default" data-key="m" onClick={() => setOpen('join')}>
        {t.threads.join}
      </Button>
      {thread.messages.length > 1 && (
        <Button size="compact-sm" variant="default" data-key="b" onClick={() => setOpen('split')}>
          {t.threads.split}
        </Button>
      )}
      {open === 'join' && <JoinDialog message={message} thread={thread} onClose={close} />}
      {open === 'split' && <SplitDialog message={message} onClose={close} />}
    </Group>
  );
}

function SplitDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const { t } = useWords();
  const [withLater, take] = useState(false);
  const { changing } = useThreading(onClose);
  return (
    <ReasonDialog optional title={t.threads.split} label={t.messages.why} busy={changing.isPending} onDo={(why) => changing.mutate(() => splitThread(message, withLater, why || undefined))} onClose={onClose}>
      <Checkbox label={t.threads.withLater} checked={withLater} onChange={(event) => take(event.currentTarget.checked)} />
    </ReasonDialog>
  );
}
