import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bulkWork, changeWork, type WorkMove } from '../api/work';
import { useTell } from '../parts';
import { useWords } from '../texts';

export interface Deed {
  move: WorkMove;
  body?: object;
}

const UNDOABLE: WorkMove[] = ['assign', 'done', 'snooze', 'wake'];

/** Does something about one piece of work; what can be taken back says so beside the word that it is done. */
export function useWorkMove(item: string, onDone: () => void = () => {}) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['work'] });
  const undo = () => changeWork(item, 'undo', {}).then(() => tell.done(t.work.told.undo), tell.refused).finally(again);
  return useMutation({
    mutationFn: ({ move, body }: Deed) => changeWork(item, move, body ?? {}),
    onSuccess: (_, { move }) => {
      onDone();
      if (UNDOABLE.includes(move)) tell.undoable(t.work.told[move], undo);
      else tell.done(t.work.told[move]);
    },
    onError: tell.refused,
    onSettled: again,
  });
}

/** The same with many; what could not be done is told by its number and the first reason. */
export function useBulk(items: string[], onDone: () => void) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ move, body }: Deed) => bulkWork(move, items, body ?? {}),
    onSuccess: ({ done, refused, items: outcomes }) => {
      onDone();
      if (done > 0) tell.done(t.work.bulkDone(done));
      if (refused > 0) tell.said(t.work.bulkRefused(refused, outcomes.find((one) => !one.done)?.detail ?? ''));
    },
    onError: tell.refused,
    onSettled: () => queries.invalidateQueries({ queryKey: ['work'] }),
  });
}
