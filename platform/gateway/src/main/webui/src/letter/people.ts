import type { Letter } from '../api/shapes';

/** Ids of those who had to do with the letter, to choose from; anybody else is typed. */
export function peopleOf(letter: Letter): string[] {
  const handOvers = letter.ownership?.handOvers ?? [];
  const ids = [
    letter.ownership?.owner?.id,
    letter.review?.by.id,
    letter.returned?.by.id,
    ...handOvers.flatMap((one) => [one.from?.id, one.to?.id]),
    ...letter.versions.filter((one) => one.by.role !== 'service' && one.by.role !== 'system').map((one) => one.by.id),
  ];
  return [...new Set(ids.filter((id): id is string => id !== undefined))];
}
