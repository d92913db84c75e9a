import { describe, expect, it } from 'vitest';
import { later, testWorld } from '../../scenarios/fixture.ts';
import { ordinaryMoment } from '../../scenarios/scenario.ts';
import type { Challenge } from '../world/challenge.ts';
import { sendRequest, standing } from './number-matching.ts';

const sent = (deniedByItself = false): Challenge =>
  sendRequest(testWorld(), ordinaryMoment, deniedByItself).challenge;

describe('a request', () => {
  it('waits 60 seconds from when it was sent', () => {
    expect(sent()).toMatchObject({
      sentAt: ordinaryMoment,
      expiresAt: later(60),
      answer: 'none',
    });
  });

  it('has two digits to compare', () => {
    let world = testWorld();
    for (let times = 0; times < 50; times += 1) {
      const next = sendRequest(world, ordinaryMoment, false);
      expect(next.challenge.number).toMatch(/^[1-9]\d$/);
      world = next.world;
    }
  });

  it('is not the one before: another id, and a world that handed both out', () => {
    const first = sendRequest(testWorld(), ordinaryMoment, false);
    const second = sendRequest(first.world, ordinaryMoment, false);
    expect(second.challenge.id).not.toBe(first.challenge.id);
    expect(second.world.issued).toBe(4);
  });
});

describe('stands', () => {
  it.each([
    ['waiting at first', 0, 'waiting'],
    ['waiting in its last second', 59.999, 'waiting'],
    ['timed out after 60 seconds', 60, 'timedOut'],
    ['timed out the day after', 86_400, 'timedOut'],
  ] as const)('%s', (_what, seconds, expected) => {
    expect(standing(sent(), later(seconds), false)).toBe(expected);
  });

  it('denied once the phone said no, also when its time is over', () => {
    const denied: Challenge = { ...sent(), answer: 'denied' };
    expect(standing(denied, later(1), false)).toBe('denied');
    expect(standing(denied, later(90), false)).toBe('denied');
  });

  it('denied by itself after two seconds where a fraud report blocks the person', () => {
    expect(standing(sent(true), later(1), true)).toBe('waiting');
    expect(standing(sent(true), later(2), true)).toBe('denied');
  });
});
