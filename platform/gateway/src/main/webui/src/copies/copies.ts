import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, get, once } from '../api/ask';
import type { Copy, Disclosure } from '../api/shapes';
import { letterAt } from '../letter/letter';
import { useTell } from '../parts';
import { useWords } from '../texts';

export interface Place {
  authorization: string;
  letter: string;
}

const copiesOf = ({ authorization, letter }: Place) => `${letterAt(authorization, letter)}/copies`;

export const documentOf = (place: Place, copy: string) => `${copiesOf(place)}/${copy}/document`;
export const csvOf = ({ authorization, letter }: Place) => `${letterAt(authorization, letter)}/disclosures/csv`;

export const listCopies = async (place: Place) => (await get<{ copies: Copy[] }>(copiesOf(place))).copies;

export const listDisclosures = async ({ authorization, letter }: Place) =>
  (await get<{ disclosures: Disclosure[] }>(`${letterAt(authorization, letter)}/disclosures`)).disclosures;

/** Records a request, or what was done about one. */
export function useCopyWork(place: Place, path: string, onDone: () => void) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: unknown) => ask(copiesOf(place) + path, { method: 'POST', headers: once(), body }),
    onSuccess: async () => {
      tell.done(t.copies.recorded);
      onDone();
      await queries.invalidateQueries({ queryKey: ['copies', place.letter] });
    },
    onError: tell.refused,
  });
}
