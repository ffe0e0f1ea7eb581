import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageKey, moveMessage, type MessageMove } from '../api/messages';
import { useTell } from '../parts';
import { useWords } from '../texts';

const WRITERS = ['coordinator', 'clinician', 'lead'];

/** An auditor reads. */
export const mayWrite = (roles: string[]) => WRITERS.some((role) => roles.includes(role));

/** Does something about a message; then it and every list of messages is read again. */
export function useMessageMove(id: string, move: MessageMove, onDone: () => void = () => {}) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body?: object) => moveMessage(id, move, body),
    onSuccess: ({ data }) => {
      onDone();
      tell.done(t.messages.done[move] ?? '');
      queries.setQueryData(messageKey(id), data);
    },
    onError: tell.refused,
    onSettled: () => queries.invalidateQueries({ queryKey: ['messages'] }),
  });
}
