import type { Paper } from '../api/shapes';

/** One page of a paper to be made, turned clockwise by degrees. */
export interface Leaf {
  paper: Paper;
  page: number;
  turn: number;
}

export const leavesOf = (paper: Paper, pages: number): Leaf[] => Array.from({ length: pages }, (_, at) => ({ paper, page: at + 1, turn: 0 }));

export const turned = (leaves: Leaf[], at: number) => leaves.map((leaf, here) => (here === at ? { ...leaf, turn: (leaf.turn + 90) % 360 } : leaf));

export const without = (leaves: Leaf[], at: number) => leaves.filter((_, here) => here !== at);

/** By one place; what would leave the list stays. */
export function moved(leaves: Leaf[], at: number, by: 1 | -1): Leaf[] {
  const to = at + by;
  if (to < 0 || to >= leaves.length) return leaves;
  const next = [...leaves];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

export const asked = (name: string, leaves: Leaf[]) => ({
  name: name.endsWith('.pdf') ? name : `${name}.pdf`,
  pages: leaves.map(({ paper, page, turn }) => ({ document: paper.document, page, turn })),
});
