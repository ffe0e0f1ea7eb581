import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Copy, VerifyCopy } from '../api/shapes';
import { choicesOf } from '../choices';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { type Place, useCopyWork } from './copies';

/** Nothing goes out before it is known who asks (45 CFR 164.514(h)). */
export function VerifyDialog({ place, copy, onClose }: { place: Place; copy: Copy; onClose: () => void }) {
  const { t } = useWords();
  const acts = copy.asked.requester.relation === 'representative';
  const [method, setMethod] = useState('photo-id');
  const [authority, setAuthority] = useState('parent');
  const verifying = useCopyWork(place, `/${copy.copyId}/verify`, onClose);
  const verify = () => verifying.mutate({ method, ...(acts && { authority }) } as VerifyCopy);
  return (
    <Dialog title={t.copies.verify} action={t.copies.verify} busy={verifying.isPending} onDo={verify} onClose={onClose}>
      <NativeSelect label={t.copies.method} data={choicesOf(t.copies.methods)} value={method} onChange={(event) => setMethod(event.currentTarget.value)} data-autofocus />
      {acts && (
        <NativeSelect label={t.copies.authority} data={choicesOf(t.copies.authorities)} value={authority} onChange={(event) => setAuthority(event.currentTarget.value)} />
      )}
    </Dialog>
  );
}
