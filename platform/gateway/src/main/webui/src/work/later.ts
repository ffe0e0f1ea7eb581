/** Until when work can be set aside, in the words of the catalogue. */
export type Later = 'hours' | 'tomorrow' | 'days' | 'week';

const MORNING = 9;

const morning = (now: Date, days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);

/** On the reader's own clock; a week from now is the Monday to come. */
export function laterOf(now: Date): Record<Later, Date> {
  const toMonday = ((8 - now.getDay()) % 7) || 7;
  return {
    hours: new Date(now.getTime() + 3 * 3_600_000),
    tomorrow: morning(now, 1),
    days: morning(now, 3),
    week: morning(now, toMonday),
  };
}

/** As a field for date and time writes it. */
export const fieldOf = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
