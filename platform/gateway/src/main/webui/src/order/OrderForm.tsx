import { Alert, Button, Fieldset, Group, List, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { choicesOf } from '../choices';
import { Said } from '../parts';
import { useWords } from '../texts';
import { type Entered, FACT_KINDS } from './entered';
import type { Faults } from './faults';
import { LineFields } from './LineFields';
import { PayerField } from './PayerField';

export interface FieldProps {
  value: string;
  error?: string;
  onChange: (event: { currentTarget: { value: string } }) => void;
  autoComplete: string;
}

/** The value of one field, what is wrong with it, and how it changes. */
export type Field = (pointer: string) => FieldProps;

interface Props {
  entered: Entered;
  change: (entered: Entered) => void;
  faults: Faults;
  /** What is missing or was refused, in sentences. */
  problems: string[];
  action: string;
  busy: boolean;
  onDone: () => void;
}

/** An order as the clinic's own people enter or complete it. */
export function OrderForm({ entered, change, faults, problems, action, busy, onDone }: Props) {
  const { t } = useWords();
  const field: Field = (pointer) => ({
    value: entered.values[pointer] ?? '',
    error: faults[pointer],
    onChange: (event) => change({ ...entered, values: { ...entered.values, [pointer]: event.currentTarget.value } }),
    autoComplete: 'off',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onDone();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Problems problems={problems} />
        <PatientFields field={field} />
        <ClinicFields field={field} />
        <LineFields entered={entered} change={change} field={field} />
        <Fieldset legend={t.order.facts}>
          <Stack gap="sm">
            {FACT_KINDS.map((kind) => (
              <Textarea key={kind} label={t.order.factKinds[kind]} autosize minRows={1} {...field(`/facts/${kind}`)} />
            ))}
          </Stack>
        </Fieldset>
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Read first, by eye or ear: what has to be looked at. */
function Problems({ problems }: { problems: string[] }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const all = problems.join('|');
  useEffect(() => {
    if (all) box.current?.focus();
  }, [all]);
  if (problems.length === 0) return null;
  return (
    <Alert ref={box} tabIndex={-1} color="orange" title={t.order.problems} role="alert">
      <List size="sm">
        {problems.map((sentence) => (
          <List.Item key={sentence}>
            <Said>{sentence}</Said>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function PatientFields({ field }: { field: Field }) {
  const { t } = useWords();
  return (
    <Fieldset legend={`${t.order.patient}, ${t.order.coverage}`}>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
        <TextInput label={t.order.family} {...field('/patient/family')} />
        <TextInput label={t.order.given} {...field('/patient/given')} />
        <TextInput label={t.order.birthDate} type="date" {...field('/patient/birthDate')} />
        <NativeSelect label={t.order.sex} data={[{ value: '', label: '' }, ...choicesOf(t.order.sexes)]} {...field('/patient/sex')} />
        <PayerField {...field('/payer/name')} />
        <TextInput label={t.order.memberId} {...field('/coverage/memberId')} />
        <TextInput label={t.order.plan} {...field('/coverage/planName')} />
        <TextInput label={t.order.group} {...field('/coverage/groupNumber')} />
      </SimpleGrid>
    </Fieldset>
  );
}

function ClinicFields({ field }: { field: Field }) {
  const { t } = useWords();
  return (
    <Fieldset legend={t.order.clinic}>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
        <TextInput label={t.order.clinicName} {...field('/clinic/name')} />
        <TextInput label={t.order.clinicNpi} inputMode="numeric" {...field('/clinic/npi')} />
        <TextInput label={t.order.clinicianFamily} {...field('/clinician/family')} />
        <TextInput label={t.order.clinicianGiven} {...field('/clinician/given')} />
        <TextInput label={t.order.clinicianNpi} inputMode="numeric" {...field('/clinician/npi')} />
        <TextInput label={t.order.credentials} {...field('/clinician/credentials')} />
      </SimpleGrid>
    </Fieldset>
  );
}
