import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Thread } from '../api/shapes';
import { undoChange } from '../api/threads';
import { useTell } from '../parts';
import { useWords } from '../texts';

/** Puts threads right; what was done is told with a way to take it back. */
export function useThreading(onDone: () => void = () => {}) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['messages'] });
  const undo = (change: string) => undoChange(change).then(() => tell.done(t.work.told.undo), tell.refused).finally(again);
  const changing = useMutation({
    mutationFn: (act: () => Promise<Thread>) => act(),
    onSuccess: ({ changes }) => {
      onDone();
      const newest = changes[0];
      if (newest) tell.undoable(t.threads.done[newest.kind] ?? newest.kind, () => void undo(newest.id));
    },
    onError: tell.refused,
    onSettled: again,
  });
  return { changing, undo };
}
