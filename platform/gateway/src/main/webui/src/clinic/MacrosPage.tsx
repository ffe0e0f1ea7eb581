import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addMacro, deleteMacro, macrosKey, readMacros } from '../api/clinic';
import type { Macro } from '../api/shapes';
import { Loaded, Nothing, useTell } from '../parts';
import { useWords } from '../texts';
import { MacroDialog } from './MacroDialog';

/** The clinic's canned texts: written once, used by everybody. */
export default function MacrosPage() {
  const { t } = useWords();
  const c = t.clinic;
  const macros = useQuery({ queryKey: macrosKey, queryFn: readMacros });
  const [open, setOpen] = useState<{ macro?: Macro }>();
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {c.macros}
        </Title>
        <Button onClick={() => setOpen({})} disabled={!macros.data}>
          {c.add}
        </Button>
      </Group>
      <Loaded query={macros}>
        {({ items }) => (items.length === 0 ? <Nothing>{c.noMacros}</Nothing> : items.map((macro) => <One key={macro.id} macro={macro} onChange={() => setOpen({ macro })} />))}
      </Loaded>
      {open && <MacroDialog macro={open.macro} variables={macros.data?.variables ?? []} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}

function One({ macro, onChange }: { macro: Macro; onChange: () => void }) {
  const { t } = useWords();
  const c = t.clinic;
  const tell = useTell();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: macrosKey });
  const undo = () => addMacro({ name: macro.name, text: macro.text }).then(() => tell.done(t.work.told.undo), tell.refused).finally(again);
  const deleting = useMutation({ mutationFn: () => deleteMacro(macro), onSuccess: () => tell.undoable(c.deleted(macro.name), undo), onError: tell.refused, onSettled: again });
  return (
    <Paper withBorder p="md" component="article" aria-label={macro.name}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: 1, minWidth: 220 }}>
          <Text fw={600}>{macro.name}</Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {macro.text}
          </Text>
        </Stack>
        <Group gap={6}>
          <Button size="xs" variant="default" onClick={onChange} aria-label={c.changeOf(macro.name)} data-row>
            {c.change}
          </Button>
          <Button size="xs" variant="default" loading={deleting.isPending} onClick={() => deleting.mutate()} aria-label={c.deleteOf(macro.name)}>
            {c.delete}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
