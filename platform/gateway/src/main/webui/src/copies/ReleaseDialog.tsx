import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Copy, ReleaseCopy } from '../api/shapes';
import { choicesOf } from '../choices';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { type Place, useCopyWork } from './copies';

export function ReleaseDialog({ place, copy, onClose }: { place: Place; copy: Copy; onClose: () => void }) {
  const { t } = useWords();
  const [format, setFormat] = useState('pdf');
  const [means, setMeans] = useState<string>(copy.asked.means);
  const releasing = useCopyWork(place, `/${copy.copyId}/release`, onClose);
  return (
    <Dialog
      title={t.copies.release}
      action={t.copies.release}
      busy={releasing.isPending}
      onDo={() => releasing.mutate({ format, means } as ReleaseCopy)}
      onClose={onClose}
    >
      <NativeSelect label={t.copies.format} data={choicesOf(t.copies.formats)} value={format} onChange={(event) => setFormat(event.currentTarget.value)} data-autofocus />
      <NativeSelect label={t.copies.means} data={choicesOf(t.copies.ways)} value={means} onChange={(event) => setMeans(event.currentTarget.value)} />
    </Dialog>
  );
}
