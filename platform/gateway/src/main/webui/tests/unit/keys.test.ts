import { expect, test } from 'vitest';
import type { Found } from '../../src/api/shapes';
import { commandsOf, placeOf } from '../../src/keys/commands';
import { ACTS, strokeOf } from '../../src/keys/strokes';
import { wordsOf } from '../../src/texts';

test('g waits for the letter of a page, and a letter that names none does nothing', () => {
  expect([strokeOf('g', false), strokeOf('m', true), strokeOf('e', true)]).toEqual([{ does: 'wait' }, { does: 'go', to: '/messages' }, { does: 'nothing' }]);
});

test('j and k step, a letter acts, and what is no key of ours is left alone', () => {
  expect([strokeOf('j', false), strokeOf('k', false), strokeOf('e', false), strokeOf('q', false), strokeOf('Tab', false)]).toEqual([
    { does: 'row', by: 1 }, { does: 'row', by: -1 }, { does: 'act', key: 'e' }, { does: 'nothing' }, { does: 'nothing' },
  ]);
});

test('the help names every letter that acts', () => {
  const told = wordsOf('en').t.keys.list.flatMap(([keys]) => keys.split(' '));
  expect(ACTS.filter((key) => !told.includes(key))).toEqual([]);
});

test('a person is only sent where their role may go', () => {
  expect([commandsOf(wordsOf('en'), ['auditor']), commandsOf(wordsOf('en'), ['lead'])].map((all) => all.map((one) => one.to))).toEqual([
    ['/work', '/authorizations', '/messages', '?'],
    ['/work', '/authorizations', '/messages', '/mentions', '/messages/new', '/reports', '/playbooks', '/canned-texts', '?'],
  ]);
});

test('a page of a paper is shown with the message it came with', () => {
  const hits: Found[] = [{ kind: 'authorization', id: 'a' }, { kind: 'message', id: 'm' }, { kind: 'page', id: 'p', messageId: 'm' }];
  expect(hits.map(placeOf)).toEqual(['/authorizations/a', '/messages/m', '/messages/m']);
});
