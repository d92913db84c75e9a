import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { RequirementKind } from '../api/contract.ts';
import type { ScreenId } from '../screens/screen.ts';
import { screenIds } from '../screens/states.ts';
import { replyOf } from './fixture.ts';
import { journeyMachine, keyOf } from './machine.ts';
import { Lost } from './failures.ts';
import type { Row } from './row.ts';
import { screenOf, table } from './table.ts';

const kinds = Object.keys(screenOf) as RequirementKind[];
const rows = Object.entries(table) as [ScreenId, Row<ScreenId>][];

const problems = Object.values(journeyMachine.states)
  .map(({ key }) => key)
  .filter((key) => key.startsWith('problem-'));

/** What each event, and a change while it waits, may bring. */
const repliesOf = (row: Row<ScreenId>) => [
  ...Object.values(row.on).flatMap((answer) => ('page' in answer ? [] : [answer])),
  ...(row.changes ? [row.changes] : []),
];

describe('the table', () => {
  // That every screen but a sketch has a row is for the compiler to say.
  it('has only rows of screens that there are', () => {
    expect(screenIds).toEqual(expect.arrayContaining(Object.keys(table)));
  });

  it('shows every requirement on a screen that says it is shown for it', () => {
    for (const kind of kinds) expect(table[screenOf[kind]].requirements).toContain(kind);
  });

  it.each(rows)('%s: what stays is among what may come, and shown there', (_screen, row) => {
    for (const { replies, stays = [] } of repliesOf(row))
      for (const kind of stays) {
        expect(replies).toContain(kind);
        expect(row.requirements).toContain(kind);
      }
  });

  it.each(rows)('%s: pages turn to a screen of the same requirement', (_screen, row) => {
    for (const answer of Object.values(row.on)) {
      if (!('page' in answer) || answer.page === 'requirement') continue;
      const { requirements } = table[answer.page];
      expect(requirements.some((kind) => row.requirements.includes(kind))).toBe(true);
    }
  });
});

describe('the machine', () => {
  it('has a state for every row, named in its meta', () => {
    for (const screen of Object.keys(table) as ScreenId[])
      expect(journeyMachine.getStateNodeById(keyOf(screen)).meta).toEqual({ screen });
  });

  it('names a screen or a problem in every state', () => {
    for (const node of Object.values(journeyMachine.states))
      expect([
        ...screenIds,
        'problem.unexpected',
        'problem.lost',
        'problem.older',
        'problem.newer',
      ]).toContain((node.meta as { screen: string } | undefined)?.screen);
  });

  it('leads to what the table lists, to a problem, or back: nowhere else', () => {
    for (const [screen, row] of rows) {
      const pages = Object.values(row.on).flatMap((answer) =>
        'page' in answer && answer.page !== 'requirement' ? [answer.page] : [],
      );
      const listed = repliesOf(row).flatMap(({ replies }) => replies.map((kind) => screenOf[kind]));
      const own = row.requirements.map((kind) => screenOf[kind]);
      const allowed = [screen, ...own, ...pages, ...listed].map(keyOf);
      for (const node of Object.values(journeyMachine.getStateNodeById(keyOf(screen)).states))
        for (const { target = [] } of [...node.transitions.values()].flat())
          for (const { id } of target) {
            const [key = ''] = id.replace('journey.', '').split('.');
            expect([...allowed, ...problems]).toContain(key);
          }
    }
  });

  it.each(kinds)('resumes at %s from anywhere', (kind) => {
    const actor = createActor(journeyMachine).start();
    const screenNow = () =>
      Object.values(actor.getSnapshot().getMeta()).find((meta) => meta !== undefined)?.screen;
    for (const before of kinds) {
      actor.send({ type: 'resume', reply: replyOf(before, 1) });
      actor.send({ type: 'resume', reply: replyOf(kind, 2) });
      expect(screenNow()).toBe(screenOf[kind]);
      expect(actor.getSnapshot().context.reply?.revision).toBe(2);
    }
    for (const why of ['lost', 'older', 'newer'] as const) {
      actor.send({ type: 'lose', why });
      expect(screenNow()).toBe(`problem.${why}`);
      actor.send({ type: 'resume', reply: replyOf(kind, 3) });
      expect(screenNow()).toBe(screenOf[kind]);
    }
    actor.stop();
  });

  it('draws the user name page before any reply, and keeps what is sent there', () => {
    const actor = createActor(journeyMachine).start();
    expect(actor.getSnapshot().value).toEqual({ starting: 'ready' });
    actor.send({ type: 'submitUserName', userName: 'robin' });
    expect(actor.getSnapshot().value).toEqual({ starting: 'waiting' });
    expect(actor.getSnapshot().context.asked).toEqual({
      type: 'submitUserName',
      userName: 'robin',
    });
    actor.send({ type: 'resume', reply: replyOf('userName') });
    expect(actor.getSnapshot().value).toEqual({ 'signIn-username': 'submitUserName' });
    actor.stop();
  });

  it('that was given no backend has lost its rehearsal', () => {
    expect(new Lost('gone')).toMatchObject({ name: 'Lost', message: 'gone' });
  });
});
