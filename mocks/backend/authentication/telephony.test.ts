import { describe, expect, it } from 'vitest';
import { later, testWorld } from '../../scenarios/fixture.ts';
import type { World } from '../world.ts';
import {
  answerCall,
  callStanding,
  checkText,
  placeCall,
  presentCall,
  sendText,
} from './telephony.ts';

const robin = { personId: 'user-robin', number: '+14255550168' };
const sam = { personId: 'user-sam', number: '+14255550199' };

const texted = (...seconds: number[]): World =>
  seconds.reduce((world, after) => sendText(world, robin, later(after)).world, testWorld());

const codes = ({ messages }: World): string[] =>
  messages.flatMap((message) => (message.method === 'sms' ? [message.code] : []));

const check = (world: World, code = '', seconds = 1) =>
  checkText(world, robin, code, later(seconds));

describe('a text', () => {
  it('carries a code of six digits, the same every time the world is the same', () => {
    expect(codes(texted(0))).toEqual([expect.stringMatching(/^\d{6}$/)]);
    expect(codes(texted(0))).toEqual(codes(texted(0)));
  });

  it('proves with its code once, however it is spaced', () => {
    const world = texted(0);
    const [code = ''] = codes(world);
    const used = check(world, ` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(used.error).toBeNull();
    expect(check(used.world, code).error).toBe('reused');
  });

  it('is good for ten minutes', () => {
    const world = texted(0);
    const [code] = codes(world);
    expect(check(world, code, 599).error).toBeNull();
    expect(check(world, code, 600).error).toBe('expired');
  });

  it('makes the one before it expire', () => {
    const world = texted(0, 30);
    const [first, second] = codes(world);
    expect(first).not.toBe(second);
    expect(check(world, first, 31).error).toBe('expired');
    expect(check(world, second, 31).error).toBeNull();
  });

  it('counts for its own person and number only', () => {
    const world = texted(0);
    const [code = ''] = codes(world);
    expect(checkText(world, sam, code, later(1)).error).toBe('wrong');
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['12345', 'wrong'],
    ['🔑', 'wrong'],
  ])('refuses %j as %s', (typed, error) => {
    expect(check(texted(0), typed).error).toBe(error);
  });

  it('is the sixth in five minutes and is not sent', () => {
    const world = texted(0, 10, 20, 30, 40);
    const sixth = sendText(world, robin, later(299));
    expect(sixth).toEqual({ world, messageId: null });
    expect(sendText(world, robin, later(300)).messageId).not.toBeNull();
    expect(sendText(world, sam, later(50)).messageId).not.toBeNull();
    expect(placeCall(world, robin, later(50)).messageId).not.toBeNull();
  });
});

describe('a call', () => {
  const ringing = placeCall(testWorld(), robin, later(0)).world;
  const call = presentCall(ringing, later(0));
  if (!call) throw new Error('The call does not ring.');

  it('waits for a minute, rings or picked up, and then is over', () => {
    expect(callStanding(call, later(59))).toBe('waiting');
    expect(callStanding({ ...call, answer: 'pickedUp' }, later(59))).toBe('waiting');
    expect(callStanding({ ...call, answer: 'pickedUp' }, later(60))).toBe('unanswered');
    expect(presentCall(ringing, later(60))).toBeNull();
  });

  it('is over when it was confirmed or hung up', () => {
    for (const answer of ['confirmed', 'hungUp'] as const) {
      const world = answerCall(ringing, call, answer);
      expect(presentCall(world, later(1))).toBeNull();
      expect(callStanding({ ...call, answer }, later(99))).toBe(answer);
    }
  });

  it('ends the one before it', () => {
    const again = placeCall(ringing, robin, later(10));
    expect(presentCall(again.world, later(11))?.id).toBe(again.messageId);
    const hungUp = presentCall(again.world, later(11));
    expect(hungUp && presentCall(answerCall(again.world, hungUp, 'hungUp'), later(12))).toBeNull();
  });
});
