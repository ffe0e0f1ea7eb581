import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AskCopy } from '../api/shapes';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { choicesOf } from '../choices';
import { type Place, useCopyWork } from './copies';

export function AskDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('patient');
  const [means, setMeans] = useState('in-person');
  const asking = useCopyWork(place, '', onClose);
  const ask = () => asking.mutate({ name, relation, means } as AskCopy);
  return (
    <Dialog title={t.copies.ask} action={t.copies.ask} ready={name.trim() !== ''} busy={asking.isPending} onDo={ask} onClose={onClose}>
      <TextInput label={t.copies.who} required value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus autoComplete="off" />
      <NativeSelect label={t.copies.relation} data={choicesOf(t.copies.relations)} value={relation} onChange={(event) => setRelation(event.currentTarget.value)} />
      <NativeSelect label={t.copies.means} data={choicesOf(t.copies.ways)} value={means} onChange={(event) => setMeans(event.currentTarget.value)} />
    </Dialog>
  );
}
