import { Checkbox, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Markdown from 'react-markdown';
import { readPlaybook, tickStep } from '../api/work';
import type { PlaybookStep } from '../api/shapes';
import { Loaded, useTell } from '../parts';
import { useWords } from '../texts';

/** What to do with this work, step by step; who ticked what is recorded. */
export default function Playbook({ item }: { item: string }) {
  const { t } = useWords();
  const found = useQuery({ queryKey: ['work', 'playbook', item], queryFn: () => readPlaybook(item) });
  return (
    <Loaded query={found}>
      {({ steps, done }) => (
        <Stack gap={6} role="group" aria-label={t.work.steps}>
          <Text size="xs" c="dimmed">
            {t.work.stepsDone(done, steps.length)}
          </Text>
          {steps.map((step) => (
            <Step key={step.id} item={item} step={step} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
}

/** In a label there is no room for blocks, pictures or links; their words stay. */
const INLINE = ['strong', 'em', 'code'];

function Step({ item, step }: { item: string; step: PlaybookStep }) {
  const { t, when } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const key = ['work', 'playbook', item];
  const ticking = useMutation({
    mutationFn: (on: boolean) => tickStep(item, step.id, on),
    onSuccess: ({ data }) => queries.setQueryData(key, data),
    onError: tell.refused,
  });
  const told = [step.done && t.state.by(step.done.by, when(step.done.at)), step.gaps.length > 0 && t.work.gaps(step.gaps.join(', '))].filter(Boolean);
  return (
    <Checkbox
      size="sm"
      label={
        <Markdown allowedElements={INLINE} unwrapDisallowed>
          {step.text}
        </Markdown>
      }
      description={told.join(' · ') || undefined}
      checked={step.done !== undefined}
      disabled={ticking.isPending}
      onChange={(event) => ticking.mutate(event.currentTarget.checked)}
    />
  );
}
