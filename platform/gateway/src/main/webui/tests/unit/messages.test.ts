import { describe, expect, test } from 'vitest';
import type { Message, Paper } from '../../src/api/shapes';
import { answering, BLANK, isWhole, messageOf } from '../../src/messages/composing';
import { asked, leavesOf, moved, turned, without } from '../../src/messages/leaves';

const paper: Paper = { document: 'd1', name: 'fax.pdf', mediaType: 'application/pdf', size: 10 };

const received = (summary: object) =>
  ({ summary: { id: 'm1', direction: 'in', state: 'arrived', thread: 't1', at: '', attachments: 0, ...summary } }) as Message;

describe('a message', () => {
  test('is answered the way it came, to whoever wrote, under its subject', () => {
    expect([
      answering(received({ channel: 'email', sender: 'um@payer.example', subject: 'Case 7' })),
      answering(received({ channel: 'email', sender: 'um@payer.example', subject: 'RE: Case 7' })).subject,
      answering(received({ channel: 'fax', sender: '+15550100' })),
      answering(received({ channel: 'ehr', sender: 'riverside-ehr' })).to,
    ]).toEqual([{ ...BLANK, to: 'um@payer.example', subject: 'Re: Case 7' }, 'RE: Case 7', { ...BLANK, channel: 'fax', to: '+15550100' }, '']);
  });

  test('bears what its channel wants, and nothing else that was typed before the channel was changed', () => {
    const composed = { ...BLANK, channel: 'fax' as const, to: '+15550100', subject: 'typed before', link: 'https://x.example' };
    expect(messageOf(composed, [paper], 'm1')).toEqual({ channel: 'fax', answers: 'm1', to: ['+15550100'], documents: ['d1'] });
  });

  test('is not sent before it is whole', () => {
    const email = { ...BLANK, to: 'a@b.example', subject: 'S', text: 'T' };
    const fax = { ...BLANK, channel: 'fax' as const, to: '+15550100' };
    const portal = { ...BLANK, channel: 'portal' as const, link: 'http://payer.example' };
    expect([isWhole(email, []), isWhole({ ...email, to: ' , ' }, []), isWhole(fax, [paper]), isWhole(fax, [paper, paper]), isWhole(portal, [paper])]).toEqual([
      true, false, true, false, false,
    ]);
  });
});

describe('a new paper', () => {
  test('is made of pages in their order, turned by quarters', () => {
    const leaves = turned(without(moved(leavesOf(paper, 3), 2, -1), 0), 0);
    expect(asked('answer', leaves)).toEqual({
      name: 'answer.pdf',
      pages: [{ document: 'd1', page: 3, turn: 90 }, { document: 'd1', page: 2, turn: 0 }],
    });
  });

  test('turned four times is as it was, and its first page cannot go further up', () => {
    const leaves = leavesOf(paper, 2);
    expect([[0, 1, 2, 3].reduce((all) => turned(all, 0), leaves), moved(leaves, 0, -1)]).toEqual([leaves, leaves]);
  });
});
