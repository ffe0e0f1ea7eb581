import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Copy } from '../api/shapes';
import { ReasonDialog } from '../ReasonDialog';
import { useWords } from '../texts';
import { type Place, useCopyWork } from './copies';
import { ReleaseDialog } from './ReleaseDialog';
import { VerifyDialog } from './VerifyDialog';

type Reasoned = 'extend' | 'refuse' | 'withdraw';

/** What can be done about one request as it stands. */
export function CopyActions({ place, copy }: { place: Place; copy: Copy }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'verify' | 'release' | Reasoned>();
  const close = () => setOpen(undefined);
  const waits = copy.status === 'received' || copy.status === 'verified';
  if (!waits) return null;
  const reasoned: Reasoned[] = [...(copy.asked.extension ? [] : (['extend'] as const)), 'refuse', 'withdraw'];
  const first = copy.status === 'received' ? 'verify' : 'release';
  return (
    <Group gap={6}>
      <Button size="compact-xs" onClick={() => setOpen(first)}>
        {t.copies[first]}
      </Button>
      {reasoned.map((one) => (
        <Button key={one} size="compact-xs" variant="default" onClick={() => setOpen(one)}>
          {t.copies[one]}
        </Button>
      ))}
      {open === 'verify' && <VerifyDialog place={place} copy={copy} onClose={close} />}
      {open === 'release' && <ReleaseDialog place={place} copy={copy} onClose={close} />}
      {open && open !== 'verify' && open !== 'release' && <Because place={place} copy={copy} what={open} onClose={close} />}
    </Group>
  );
}

function Because({ place, copy, what, onClose }: { place: Place; copy: Copy; what: Reasoned; onClose: () => void }) {
  const { t } = useWords();
  const doing = useCopyWork(place, `/${copy.copyId}/${what}`, onClose);
  return <ReasonDialog title={t.copies[what]} label={t.copies.reasonGiven} busy={doing.isPending} onDo={(reason) => doing.mutate({ reason })} onClose={onClose} />;
}
