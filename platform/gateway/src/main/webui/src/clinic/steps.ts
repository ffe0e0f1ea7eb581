import type { WrittenStep } from '../api/shapes';

/** The ids stay: what was ticked is kept by them. */
export const changed = (steps: WrittenStep[], at: number, text: string) => steps.map((step, index) => (index === at ? { ...step, text } : step));

export const without = (steps: WrittenStep[], at: number) => steps.filter((_, index) => index !== at);

export const added = (steps: WrittenStep[], id: string) => [...steps, { id, text: '' }];

/** One place up (-1) or down (1); at the edge it stays. */
export function moved(steps: WrittenStep[], at: number, by: 1 | -1) {
  const to = at + by;
  if (to < 0 || to >= steps.length) return steps;
  const all = [...steps];
  [all[at], all[to]] = [all[to]!, all[at]!];
  return all;
}

/** What the service takes: some steps, each with words. */
export const isWritten = (steps: WrittenStep[]) => steps.length > 0 && steps.every((step) => step.text.trim() !== '');

/** The kinds of work that come with steps. */
export const KINDS = [
  'missing-facts', 'benefits-need-person', 'coverage-refused', 'letter-needs-facts', 'letter-to-sign', 'letter-returned', 'letter-expiring',
  'letter-unsent', 'copy-due', 'payer-question', 'submission-failed', 'cancel-at-payer', 'denied', 'approved-in-part', 'overdue', 'due-soon',
  'stray-notice', 'running-out', 'authorization-expiring', 'appeal-due', 'packet-to-send', 'appeal-to-send', 'appeal-overdue', 'peer-to-peer-due',
  'peer-to-peer-offered', 'message-to-file', 'message-unreadable', 'reading-to-confirm', 'channel-failure', 'portal-to-carry',
];

/** Where a variable stands, its name is shown as one. */
export const withNames = (text: string) => text.replace(/{{\s*([\w.-]+)\s*}}/g, '`$1`');
