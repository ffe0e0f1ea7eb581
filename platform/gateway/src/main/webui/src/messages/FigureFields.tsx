import { NativeSelect, TextInput } from '@mantine/core';
import type { Readings } from '../api/shapes';
import { choicesOf } from '../choices';
import { useWords } from '../texts';
import { type Entered, type FigureName, figuresOf } from './figures';
import { SourceOf } from './SourceOf';

interface Props {
  entered: Entered;
  change: (entered: Entered) => void;
  says: Readings;
}

/** The figures of this kind of message, each over the words it was read from. */
export function FigureFields({ entered, change, says }: Props) {
  return (
    <>
      {figuresOf(entered.kind).map((name) => (
        <div key={name}>
          <FigureField name={name} value={entered[name]} onChange={(value) => change({ ...entered, [name]: value })} />
          <SourceOf read={says[name]} />
        </div>
      ))}
    </>
  );
}

function FigureField({ name, value, onChange }: { name: FigureName; value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const m = t.messages;
  const field = { value, onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value), autoComplete: 'off' };
  switch (name) {
    case 'extent':
      return <NativeSelect label={m.extent} data={[{ value: '', label: '' }, ...choicesOf(m.extents)]} {...field} />;
    case 'from':
      return <TextInput label={m.firstDay} type="date" {...field} />;
    case 'to':
      return <TextInput label={m.lastDay} type="date" {...field} />;
    case 'deadline':
      return <TextInput label={m.deadline} type="date" {...field} />;
    case 'units':
      return <TextInput label={m.units} type="number" min={0} step="any" {...field} />;
    case 'number':
      return <TextInput label={m.number} maxLength={100} {...field} />;
    case 'reason':
      return <TextInput label={m.reason} maxLength={4000} {...field} />;
  }
}
