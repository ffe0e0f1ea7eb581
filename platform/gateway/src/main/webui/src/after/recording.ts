import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseKey } from '../api/cases';
import { record } from '../api/after';
import { useTell } from '../parts';
import { useWords } from '../texts';

interface Deed {
  what: string;
  body?: object;
}

/** Records what the clinic does after the decision; then everything about the case is read again. */
export function useRecording(authorization: string, onDone: () => void = () => {}) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ what, body }: Deed) => record(authorization, what, body),
    onSuccess: async () => {
      onDone();
      tell.done(t.after.recorded);
      await queries.invalidateQueries({ queryKey: caseKey(authorization) });
    },
    onError: tell.refused,
  });
}
