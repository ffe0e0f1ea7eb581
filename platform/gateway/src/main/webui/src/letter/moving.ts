import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../api/ask';
import { useTell } from '../parts';
import { letterKey, moveLetter, type Read } from './letter';

interface Ways {
  onDone?: () => void;
  /** True where the refusal was dealt with. */
  onRefused?: (error: Error) => boolean;
}

/** Moves a letter as it was read; where it changed since, it is read again and the person looks before they repeat it. */
export function useMove(read: Read, move: string, done: string, { onDone, onRefused }: Ways = {}) {
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: unknown) => moveLetter(read, move, body),
    onSuccess: async () => {
      tell.done(done);
      onDone?.();
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
    onError: async (error) => {
      if (onRefused?.(error)) return;
      tell.refused(error);
      if (error instanceof Refused && error.isStale) {
        onDone?.();
        await queries.invalidateQueries({ queryKey: letterKey(read.authorization, read.letter.letterId) });
      }
    },
  });
}
