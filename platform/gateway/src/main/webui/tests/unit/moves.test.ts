import { expect, test } from 'vitest';
import { movesOf, type Moves } from '../../src/letter/moves';

const CHEN = { id: 'chen', roles: ['clinician'] };
const ANA = { id: 'ana', roles: ['coordinator'] };
const LEE = { id: 'lee', roles: ['lead'] };
const AUDREY = { id: 'audrey', roles: ['auditor'] };

const letter = (status: string, owner?: string, missing = 0) => ({
  status,
  missing: Array.from({ length: missing }, () => ({ code: 'letter.goal', sentence: 'The goal is missing.' })),
  ownership: owner ? { owner: { id: owner, name: owner } } : {},
});

const allowed = (moves: Moves) => Object.entries(moves).flatMap(([move, may]) => (may ? [move] : []));

test.each([
  ['a draft that is nobody’s', letter('drafted'), CHEN, ['edit', 'submit', 'sign', 'handOver', 'takeBack']],
  ['a coordinator never signs', letter('drafted'), ANA, ['edit', 'submit', 'handOver', 'takeBack']],
  ['what lacks facts is neither submitted nor signed', letter('needs-facts', undefined, 1), CHEN, ['edit', 'handOver', 'takeBack']],
  ['somebody else’s draft is taken over first', letter('drafted', 'chen'), ANA, ['takeOver', 'takeBack']],
  ['a lead hands over what is not theirs', letter('drafted', 'chen'), LEE, ['handOver']],
  ['in review nobody edits; a clinician returns or signs', letter('in-review', 'ana'), CHEN, ['giveBack', 'sign', 'takeOver', 'takeBack']],
  ['who submitted it may take it back from the review', letter('in-review', 'ana'), ANA, ['handOver', 'takeOver', 'takeBack']],
  ['what was returned is submitted again, not signed', letter('returned', 'chen'), CHEN, ['edit', 'submit', 'handOver', 'takeBack']],
  ['a signed letter is superseded or taken back by a clinician', letter('signed', 'chen'), CHEN, ['takeBack', 'supersede']],
  ['a signed letter is not a coordinator’s to take back', letter('signed', 'ana'), ANA, []],
  ['what is over stays as it is', letter('withdrawn', 'chen'), CHEN, []],
  ['an auditor reads', letter('drafted'), AUDREY, []],
])('%s', (_, at, who, expected) => {
  expect(allowed(movesOf(at, who))).toEqual(expected);
});
