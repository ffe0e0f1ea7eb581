import { type ComponentType, lazy } from 'react';
import { matchPath } from 'react-router';

type Load = () => Promise<{ default: ComponentType }>;

/** Every page at its address; each is fetched by who goes there. The first that matches is meant. */
const LOADS: Record<string, Load> = {
  '/work': () => import('../work/WorkPage'),
  '/authorizations': () => import('../cases/CasesPage'),
  '/authorizations/:id': () => import('../cases/CasePage'),
  '/authorizations/:id/order': () => import('../order/OrderPage'),
  '/new-order': () => import('../order/NewOrderPage'),
  '/messages': () => import('../messages/MessagesPage'),
  '/messages/new': () => import('../messages/NewMessagePage'),
  '/messages/:id': () => import('../messages/MessagePage'),
  '/mentions': () => import('../notes/MentionsPage'),
  '/reports': () => import('../reports/ReportsPage'),
  '/playbooks': () => import('../clinic/PlaybooksPage'),
  '/canned-texts': () => import('../clinic/MacrosPage'),
};

/** Where one lands who names no page. */
export const FIRST = '/work';

export const PAGES = Object.entries(LOADS).map(([path, load]) => ({ path, Page: lazy(load) }));

/** Begins to fetch the page of this address, before it is known who asks: both take their time. */
export function beginPage(address: string) {
  const found = Object.entries(LOADS).find(([path]) => matchPath(path, address === '/' ? FIRST : address));
  // what fails here fails again where the page is shown, and is told there
  found?.[1]().catch(() => {});
}
