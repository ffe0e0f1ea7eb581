import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { choicesOf } from '../choices';
import { useWords } from '../texts';
import type { Entered } from './entered';
import type { Field } from './OrderForm';

interface Props {
  entered: Entered;
  change: (entered: Entered) => void;
  field: Field;
}

/** What is asked for, how often, for how long, and because of what. */
export function LineFields({ entered, change, field }: Props) {
  const { t } = useWords();
  return (
    <Fieldset legend={t.order.service}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <NativeSelect label={t.order.urgency} data={choicesOf(t.order.urgencies)} {...field('/urgency')} />
          <TextInput label={t.order.start} type="date" {...field('/requested/start')} />
          <TextInput label={t.order.end} type="date" {...field('/requested/end')} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {numbers(entered.diagnoses).map((at) => (
            <TextInput key={at} label={t.order.diagnosis(at + 1)} {...field(`/diagnoses/${at}/code`)} />
          ))}
        </SimpleGrid>
        {numbers(entered.lines).map((at) => (
          <OneLine key={at} at={at} field={field} />
        ))}
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => change({ ...entered, diagnoses: entered.diagnoses + 1 })}>
            {t.order.addDiagnosis}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => change(withLine(entered))}>
            {t.order.addLine}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

const withLine = ({ values, lines, diagnoses }: Entered): Entered => ({
  values: { ...values, [`/lines/${lines}/unit`]: 'visits', [`/lines/${lines}/frequency/periodUnit`]: 'week' },
  lines: lines + 1,
  diagnoses,
});

function OneLine({ at, field }: { at: number; field: Field }) {
  const { t } = useWords();
  const p = `/lines/${at}`;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4, lg: 7 }} style={{ alignItems: 'end' }}>
      <TextInput label={t.order.code(at + 1)} {...field(`${p}/code`)} />
      <TextInput label={t.order.modifiers} {...field(`${p}/modifiers`)} />
      <TextInput label={t.order.quantity} inputMode="decimal" {...field(`${p}/quantity`)} />
      <NativeSelect label={t.order.unit} data={choicesOf(t.order.units)} {...field(`${p}/unit`)} />
      <TextInput label={t.order.times} inputMode="numeric" {...field(`${p}/frequency/times`)} />
      <NativeSelect label={t.order.period} data={choicesOf(t.order.periodUnits)} {...field(`${p}/frequency/periodUnit`)} />
      <TextInput label={t.order.periods} inputMode="numeric" {...field(`${p}/frequency/periods`)} />
    </SimpleGrid>
  );
}
