import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UsedLine, VisitReport } from '../api/shapes';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { useRecording } from './recording';

/** One visit under the clinic's own number for it: told twice it counts once. */
export function VisitDialog({ authorization, lines, onClose }: { authorization: string; lines: UsedLine[]; onClose: () => void }) {
  const { t, plain } = useWords();
  const [visit, setVisit] = useState('');
  const [on, setOn] = useState('');
  const [line, setLine] = useState(String(lines[0]?.line ?? ''));
  const [quantity, setQuantity] = useState<number | string>(1);
  const recording = useRecording(authorization, onClose);
  const of = lines.find((one) => String(one.line) === line);
  const body: VisitReport = { visit, on, services: [{ line: Number(line), quantity: Number(quantity), ...(of?.unit && { unit: of.unit }) }] };
  const ready = visit.trim() !== '' && on !== '' && line !== '' && Number(quantity) > 0;
  return (
    <Dialog title={t.after.tellVisit} action={t.after.tellVisit} busy={recording.isPending} ready={ready} onDo={() => recording.mutate({ what: 'visits', body })} onClose={onClose}>
      <TextInput label={t.after.visitId} required value={visit} maxLength={64} onChange={(event) => setVisit(event.currentTarget.value)} data-autofocus />
      <TextInput type="date" label={t.after.on} required value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <Select label={t.case.line} data={lines.map((one) => String(one.line))} value={line} onChange={(value) => value && setLine(value)} allowDeselect={false} />
      <NumberInput label={of?.unit ? plain(of.unit) : t.after.quantity} required min={0} value={quantity} onChange={setQuantity} />
    </Dialog>
  );
}
