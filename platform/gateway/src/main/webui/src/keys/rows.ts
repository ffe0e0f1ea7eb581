/*
 * A list marks the link of each row by {@code data-row}, and a button that a letter presses by {@code data-key}. Focus is the
 * only "where": what a person sees, what a screen reader says and what a key acts on cannot differ.
 */
const ROW = '[data-row]';
const AROUND = 'tr, article';

const rows = () => [...document.querySelectorAll<HTMLElement>(ROW)];

const around = (element: Element | null) => element?.closest(AROUND) ?? null;

const current = () => {
  const here = around(document.activeElement);
  return here ? rows().findIndex((row) => around(row) === here) : -1;
};

/** To the next row or the one before; from nowhere to the first. */
export function stepRow(by: 1 | -1) {
  const all = rows();
  const at = current();
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Presses the button of this letter: the row's own where there is one, else the page's. */
export function press(key: string) {
  const wanted = `[data-key="${key}"]:not(:disabled)`;
  const inRow = around(document.activeElement)?.querySelector<HTMLElement>(wanted);
  const onPage = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => !around(one));
  (inRow ?? onPage)?.click();
}
