import { expect, test } from 'vitest';
import type { SavedView } from '../../src/api/shapes';
import { composedOf } from '../../src/messages/kept';
import { BLANK } from '../../src/messages/composing';
import { heard, heardNothing, presentAt } from '../../src/presence/present';
import { spanOf } from '../../src/reports/report';
import { isShown, viewOf, wantedOf } from '../../src/work/viewing';

const mine: SavedView = { id: 'v1', name: 'Mine', mine: true, edition: 1, sort: 'touch', filter: { owner: 'me', kind: ['denied'] } };

test('a view that was saved shows what was on the screen', () => {
  const wanted = { owner: 'me', kind: 'denied', state: '', sort: 'touch' };
  expect(viewOf('Mine', false, wanted)).toEqual({ name: 'Mine', shared: false, sort: 'touch', filter: { owner: 'me', kind: ['denied'] } });
  expect([wantedOf(mine), isShown(mine, wanted), isShown(mine, { ...wanted, owner: 'none' })]).toEqual([{ owner: 'me', kind: 'denied', sort: 'touch' }, true, false]);
});

test('a draft is read as far as it fits, and what is none is not', () => {
  expect([composedOf('{"channel":"email","to":"a@b.example","gone":1,"subject":7}'), composedOf('no draft')]).toEqual([{ ...BLANK, to: 'a@b.example' }, undefined]);
});

test('who is at a case is known until the last has gone, or the line is lost', () => {
  const ana = { id: 'ana', name: 'Ana', doing: 'answering' };
  heard(JSON.stringify({ authorizationId: 'a1', people: [ana] }));
  heard(JSON.stringify({ authorizationId: 'a2', people: [ana] }));
  heard(JSON.stringify({ authorizationId: 'a1', people: [] }));
  expect([presentAt('a1'), presentAt('a2')]).toEqual([[], [ana]]);
  heardNothing();
  expect(presentAt('a2')).toEqual([]);
});

test('the last day of a report is in it', () => {
  const asked = new URLSearchParams(spanOf({ from: '2026-03-02', to: '2026-03-02' }));
  expect(Date.parse(asked.get('to')!) - Date.parse(asked.get('from')!)).toBe(86_400_000);
  expect(spanOf({ from: '', to: '' })).toBe('');
});
