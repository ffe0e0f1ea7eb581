import { Group, Modal, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SectionChanges } from '../api/shapes';
import { Loaded, Nothing } from '../parts';
import { useWords } from '../texts';
import css from './letter.module.css';
import { type Read, readDiff } from './letter';

/** Every save is a version: any two of them, word by word. */
export function VersionsDialog({ read, onClose }: { read: Read; onClose: () => void }) {
  const { t, when } = useWords();
  const { versions, letterId } = read.letter;
  const newest = versions.at(-1)?.version ?? 1;
  const [from, setFrom] = useState(versions.at(-2)?.version ?? newest);
  const [to, setTo] = useState(newest);
  const diff = useQuery({
    queryKey: ['diff', letterId, from, to],
    queryFn: () => readDiff(read.authorization, letterId, from, to),
    staleTime: Infinity,
  });
  const choices = versions.map((one) => ({ value: String(one.version), label: `${t.letter.version(one.version)} · ${t.state.by(one.by.name, when(one.at))}` }));
  return (
    <Modal opened onClose={onClose} title={t.letter.versions} size="xl" closeButtonProps={{ 'aria-label': t.state.close }}>
      <Stack>
        <Group grow align="flex-end">
          <NativeSelect label={t.letter.from} data={choices} value={String(from)} onChange={(event) => setFrom(Number(event.currentTarget.value))} />
          <NativeSelect label={t.letter.to} data={choices} value={String(to)} onChange={(event) => setTo(Number(event.currentTarget.value))} />
        </Group>
        <Loaded query={diff}>{({ sections }) => <Changes sections={sections.filter((section) => section.changed)} />}</Loaded>
      </Stack>
    </Modal>
  );
}

function Changes({ sections }: { sections: SectionChanges[] }) {
  const { t } = useWords();
  if (sections.length === 0) return <Nothing>{t.letter.unchanged}</Nothing>;
  return sections.map((section) => (
    <section key={section.id} aria-label={section.heading}>
      <Title order={3} size="h6">
        {section.heading}
      </Title>
      <Text size="sm" component="div" style={{ whiteSpace: 'pre-wrap' }}>
        {section.changes.map((change, at) => {
          if (change.kind === 'removed') return <del key={at} className={css.removed} aria-label={t.letter.removed}>{change.text}</del>;
          if (change.kind === 'added') return <ins key={at} className={css.added} aria-label={t.letter.added}>{change.text}</ins>;
          return <span key={at}>{change.text}</span>;
        })}
      </Text>
    </section>
  ));
}
