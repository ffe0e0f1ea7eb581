/** What a key means. */
export type Stroke =
  | { does: 'go'; to: string }
  | { does: 'row'; by: 1 | -1 }
  | { does: 'act'; key: string }
  | { does: 'help' }
  | { does: 'search' }
  | { does: 'wait' }
  | { does: 'nothing' };

const PAGES: Record<string, string> = {
  w: '/work', a: '/authorizations', m: '/messages', o: '/new-order', r: '/reports', n: '/messages/new', i: '/mentions', p: '/playbooks', c: '/canned-texts',
};

/** The letters that a page's own buttons listen to, by {@code data-key}. */
export const ACTS = ['t', 'e', 's', 'x', 'u', 'r', 'l', 'p', 'm', 'b'];

/** One key, after another that waits for it or after none. */
export function strokeOf(key: string, waiting: boolean): Stroke {
  if (waiting) return PAGES[key] ? { does: 'go', to: PAGES[key] } : { does: 'nothing' };
  switch (key) {
    case 'g':
      return { does: 'wait' };
    case 'j':
      return { does: 'row', by: 1 };
    case 'k':
      return { does: 'row', by: -1 };
    case '?':
      return { does: 'help' };
    case '/':
      return { does: 'search' };
    default:
      return ACTS.includes(key) ? { does: 'act', key } : { does: 'nothing' };
  }
}
