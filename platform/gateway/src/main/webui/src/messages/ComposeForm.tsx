import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Paper } from '../api/shapes';
import { choicesOf } from '../choices';
import { useWords } from '../texts';
import { type Composed, isWhole, type Writable } from './composing';
import { enclose, leaveOut } from './enclosures';
import { PaperPicker } from './PaperPicker';

interface Props {
  composed: Composed;
  change: (composed: Composed) => void;
  papers: readonly Paper[];
  busy: boolean;
  onDone: () => void;
}

/** Asks for what the chosen channel wants. */
export function ComposeForm({ composed, change, papers, busy, onDone }: Props) {
  const { t } = useWords();
  const m = t.messages;
  const { channel } = composed;
  const send = { email: m.send, fax: m.send, phone: m.keep, portal: m.toPortal }[channel];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onDone();
      }}
    >
      <Stack>
        <NativeSelect label={m.channel} data={choicesOf(m.writable)} value={channel} onChange={(event) => change({ ...composed, channel: event.currentTarget.value as Writable })} />
        <Fields composed={composed} change={change} />
        <PaperPicker label={m.enclosures} papers={papers} onAdd={enclose} onRemove={leaveOut} />
        {channel === 'fax' && papers.length !== 1 && <Text size="sm">{m.onePaper}</Text>}
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={!isWhole(composed, papers)}>
            {send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Fields({ composed, change }: Pick<Props, 'composed' | 'change'>) {
  const { t } = useWords();
  const m = t.messages;
  const field = (name: Exclude<keyof Composed, 'channel'>, label: string, required = true) => ({
    label,
    required,
    autoComplete: 'off',
    value: composed[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ ...composed, [name]: event.currentTarget.value }),
  });
  const written = { autosize: true, minRows: 6, maxLength: 100_000 };
  switch (composed.channel) {
    case 'email':
      return (
        <>
          <TextInput {...field('to', m.toAddresses)} inputMode="email" />
          <TextInput {...field('subject', m.subject)} maxLength={250} />
          <Textarea {...field('text', m.text)} {...written} />
        </>
      );
    case 'fax':
      return <TextInput {...field('to', m.toNumber)} inputMode="tel" />;
    case 'phone':
      return (
        <>
          <TextInput {...field('with', m.with, false)} maxLength={250} />
          <TextInput {...field('outcome', m.outcome)} maxLength={250} />
          <TextInput {...field('reference', m.reference, false)} maxLength={250} />
          <Textarea {...field('text', m.noteOfCall, false)} {...written} />
        </>
      );
    case 'portal':
      return (
        <>
          <TextInput {...field('link', m.link)} type="url" />
          <Textarea {...field('text', m.text, false)} {...written} />
        </>
      );
  }
}
