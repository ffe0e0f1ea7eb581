import type { NewView, SavedView } from '../api/shapes';
import type { WorkWanted } from '../api/work';

/** What a view shows, as the list asks for it. */
export function wantedOf({ filter, sort }: SavedView): WorkWanted {
  const { state, kind, owner, payer, dueWithinHours } = filter ?? {};
  const due = dueWithinHours === undefined ? undefined : new Date(Date.now() + dueWithinHours * 3_600_000).toISOString();
  return plain({ state, kind: kind?.join(','), owner, payer, sort, 'due-before': due });
}

/** What is on the screen, as a view that can be saved; what is done is no queue. */
export const viewOf = (name: string, shared: boolean, { state, kind, owner, payer, sort }: WorkWanted): NewView => ({
  name,
  shared,
  sort,
  filter: plain({ state: state === 'done' ? undefined : state, kind: kind ? kind.split(',') : undefined, owner, payer }),
});

/** Whether a view is what is on the screen; its days go on, so that they are not compared. */
export const isShown = (view: SavedView, wanted: WorkWanted) => {
  const { 'due-before': own, ...mine } = wantedOf(view);
  const { 'due-before': theirs, ...others } = plain(wanted);
  return (own === undefined) === (theirs === undefined) && JSON.stringify(sorted(mine)) === JSON.stringify(sorted(others));
};

const sorted = (of: WorkWanted) => Object.entries(of).sort(([one], [other]) => one.localeCompare(other));

const plain = <T extends object>(of: T): T => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== '')) as T;
