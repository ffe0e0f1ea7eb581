import type { Letter, Session } from '../api/shapes';

/** What somebody may do with a letter now. The service decides; this keeps from the screen what it would refuse. */
export interface Moves {
  edit: boolean;
  submit: boolean;
  giveBack: boolean;
  sign: boolean;
  handOver: boolean;
  takeOver: boolean;
  takeBack: boolean;
  supersede: boolean;
}

const OPEN = ['needs-facts', 'drafted', 'in-review', 'returned'];

export const isOpen = (status: string) => OPEN.includes(status);

export function movesOf(letter: Pick<Letter, 'status' | 'ownership' | 'missing'>, session: Pick<Session, 'id' | 'roles'>): Moves {
  const is = (role: string) => session.roles.includes(role);
  const writes = is('coordinator') || is('clinician');
  const open = isOpen(letter.status);
  const reviewed = letter.status === 'in-review';
  const owner = letter.ownership?.owner?.id;
  const free = owner === undefined || owner === session.id;
  const complete = letter.missing.length === 0;
  return {
    edit: open && writes && free && !reviewed,
    submit: writes && free && complete && (letter.status === 'drafted' || letter.status === 'returned'),
    giveBack: reviewed && is('clinician'),
    sign: is('clinician') && complete && (letter.status === 'drafted' || reviewed),
    handOver: open && ((writes && free) || is('lead')),
    takeOver: open && writes && (reviewed || !free),
    takeBack: open ? writes : letter.status === 'signed' && is('clinician'),
    supersede: letter.status === 'signed' && is('clinician'),
  };
}
