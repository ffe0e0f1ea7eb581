import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageKey, moveMessage, type MessageMove } from '../api/messages';
import { useTell } from '../parts';
import { useWords } from '../texts';

/** Does something about a message; then it and every list of messages is read again. */
export function useMessageMove(id: string, move: MessageMove, onDone: () => void = () => {}, edition?: number) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body?: object) => moveMessage(id, move, body, edition),
    onSuccess: ({ data }) => {
      onDone();
      tell.done(t.messages.done[move] ?? '');
      queries.setQueryData(messageKey(id), data);
    },
    onError: tell.refused,
    // what is confirmed of a message may change its case
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'messages' || queryKey[0] === 'case' }),
  });
}
