import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { makePaper, readPages } from '../api/messages';
import type { Paper } from '../api/shapes';
import { Dialog } from '../Dialog';
import { useTell } from '../parts';
import { useWords } from '../texts';
import { enclose } from './enclosures';
import { LeafRow } from './LeafRow';
import { asked, leavesOf, moved, turned, without } from './leaves';

interface Props {
  paper: Paper;
  pages: number;
  /** Other papers whose pages can be joined. */
  others: Paper[];
  onClose: () => void;
}

/** Splits, joins and turns: what is left in the list becomes a paper of its own. */
export function PageEditor({ paper, pages, others, onClose }: Props) {
  const { t } = useWords();
  const tell = useTell();
  const m = t.messages;
  const [leaves, setLeaves] = useState(() => leavesOf(paper, pages));
  const [name, setName] = useState(paper.name.replace(/\.\w+$/, ''));
  const making = useMutation({
    mutationFn: () => makePaper(asked(name.trim(), leaves)),
    onSuccess: (made) => {
      enclose(made);
      tell.done(m.made(made.name));
      onClose();
    },
    onError: tell.refused,
  });
  const adding = useMutation({
    mutationFn: async (other: Paper) => leavesOf(other, Math.max(1, ...(await readPages(other.document)).map((one) => one.number))),
    onSuccess: (more) => setLeaves((all) => [...all, ...more]),
    onError: tell.refused,
  });
  return (
    <Dialog title={m.editTitle} action={m.make} ready={leaves.length > 0 && name.trim() !== ''} busy={making.isPending} onDo={() => making.mutate()} onClose={onClose}>
      <Text size="sm">{m.editText}</Text>
      <TextInput label={m.newName} required value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="off" data-autofocus />
      <Stack component="ol" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {leaves.map((leaf, at) => (
          <LeafRow
            key={`${leaf.paper.document}-${leaf.page}-${at}`}
            leaf={leaf}
            onTurn={() => setLeaves(turned(leaves, at))}
            onMove={(by) => setLeaves(moved(leaves, at, by))}
            onRemove={() => setLeaves(without(leaves, at))}
          />
        ))}
      </Stack>
      <Group gap={6}>
        {others.map((other) => (
          <Button key={other.document} size="compact-sm" variant="default" loading={adding.isPending} onClick={() => adding.mutate(other)}>
            {m.addPaper} {other.name}
          </Button>
        ))}
      </Group>
    </Dialog>
  );
}
