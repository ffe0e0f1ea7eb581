import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../api/ask';
import { useTell } from '../parts';
import { useWords } from '../texts';
import { type Drafts, saved } from './drafts';
import { letterKey, type Read, saveLetter } from './letter';

export interface Saving {
  save: () => void;
  busy: boolean;
  /** Somebody else saved a section while it was being written: the writer decides first. */
  conflicts: boolean;
}

const wordsOf = (drafts: Drafts) => Object.fromEntries(Object.entries(drafts).map(([section, draft]) => [section, draft.text]));

export function useSaving(read: Read, drafts: Drafts): Saving {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const key = letterKey(read.authorization, read.letter.letterId);
  const saving = useMutation({
    mutationFn: (words: Record<string, string>) => saveLetter(read, words),
    onSuccess: (answer, words) => {
      queries.setQueryData(key, answer);
      saved(read.letter.letterId, words, Object.fromEntries(answer.data.sections.map((section) => [section.id, section.text])));
      tell.done(t.letter.saved);
      void queries.invalidateQueries({ queryKey: ['letters', read.authorization] });
    },
    onError: (error) => {
      if (error instanceof Refused && error.isStale) tell.done(t.letter.merged);
      else tell.refused(error);
      // nothing is lost: the other's words are read, one's own stay beside them
      void queries.invalidateQueries({ queryKey: key });
    },
  });
  const conflicts = read.letter.sections.some((section) => drafts[section.id] && drafts[section.id]!.base !== section.text);
  const save = () => {
    if (Object.keys(drafts).length > 0 && !conflicts && !saving.isPending) saving.mutate(wordsOf(drafts));
  };
  return { save, busy: saving.isPending, conflicts };
}
