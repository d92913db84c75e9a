import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import { after, requiredIn, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import { anonymousNetwork } from '../scenarios/places.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import { phoneView } from './phone.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

const view = (world: World) => phoneView(world, timeIn(world));

/** Says yes to the number of the request that was sent last, whatever the page shows by now. */
const yes = (world: World) => {
  const { challenge, registration } = world.attempt ?? {};
  const current = registration?.current;
  const trial = current && 'trial' in current ? current.trial : null;
  const number = (trial ?? challenge)?.number ?? '';
  return send(world, { type: 'phoneApprove', number });
};

const send = (world: World, command: Command) =>
  step(world, { command, attemptId: world.attempt?.id ?? null, at: timeIn(world) });

const asked = (mfaBlocked = false): World =>
  after(testWorld({ policies: [mfaForAll] }, { mfaBlocked }), ...signsIn);

const enrolling = (): World =>
  after(testWorld({ policies: [mfaForAll] }, { authenticators: [] }), ...signsIn, {
    type: 'registerMethod',
    step: 'begin',
  });

const trying = (): World =>
  after(enrolling(), { type: 'phoneScan' }, { type: 'registerMethod', step: 'connect' });

const minute: Command = { type: 'advanceClock', seconds: 60 };

describe('a request', () => {
  it('says who asks for what, from where, and until when', () => {
    expect(view(asked()).request).toMatchObject({
      applicationName: 'Expense Portal',
      organisation: 'Contoso',
      account: 'robin@contoso.example',
      place: 'Redmond, Washington, United States',
    });
  });

  it('is approved by the number on the page', () => {
    expect(yes(asked()).reply?.requirement.kind).toBe('staySignedIn');
  });

  it('is denied by another number', () => {
    const stepped = send(asked(), { type: 'phoneApprove', number: '00' });
    expect(stepped.reply?.requirement.kind).toBe('requestDenied');
  });

  it.each([
    ['denied', { type: 'phoneDeny' } as const],
    ['out of time', minute],
  ])('that is %s is gone from the phone and cannot be approved', (_what, command) => {
    const world = after(asked(), command);
    expect(view(world).request).toBeNull();
    expect(yes(world).refusal?.error.code).toBe('notExpected');
  });

  it('to somebody whom a fraud report blocks is denied, whatever the phone says', () => {
    expect(yes(asked(true)).reply?.requirement.kind).toBe('requestDenied');
  });
});

describe('while somebody registers', () => {
  it('the code on the page can be scanned once, and the app then shows codes', () => {
    expect(view(enrolling())).toMatchObject({ canScan: true, codes: [] });
    const scanned = after(enrolling(), { type: 'phoneScan' });
    expect(view(scanned).canScan).toBe(false);
    expect(view(scanned).codes[0]).toMatchObject({ account: 'robin@contoso.example' });
  });

  it('going on without scanning says so', () => {
    const world = after(enrolling(), { type: 'registerMethod', step: 'connect' });
    expect(requiredIn(world)).toMatchObject({ kind: 'enrolAuthenticator', error: 'notConnected' });
  });

  it('the trial is passed by the number on the page', () => {
    expect(yes(trying()).reply?.requirement.kind).toBe('authenticatorAdded');
  });

  it.each([
    ['denied', { type: 'phoneDeny' } as const, 'denied'],
    ['out of time', minute, 'timedOut'],
  ])('a trial that is %s is over until it is sent again', (_what, command, error) => {
    const over = after(trying(), command);
    expect(requiredIn(over)).toMatchObject({ kind: 'tryAuthenticator', error });
    expect(view(over).request).toBeNull();
    for (const stepped of [yes(over), send(over, { type: 'phoneDeny' })]) {
      expect(stepped.refusal?.error.code).toBe('notExpected');
      expect(stepped.world).toBe(over);
    }
    const again = after(over, { type: 'registerMethod', step: 'retry' });
    expect(yes(again).reply?.requirement.kind).toBe('authenticatorAdded');
  });

  it('nothing is registered before the wizard is finished', () => {
    const added = yes(trying()).world;
    expect(after(added, { type: 'cancel' }).people[0]?.authenticators).toEqual([]);
    const finished = after(added, { type: 'registerMethod', step: 'finish' });
    expect(finished.people[0]?.authenticators).toHaveLength(1);
    expect(requiredIn(finished).kind).toBe('staySignedIn');
  });
});

describe('a request that is not the present one', () => {
  const another: Command = { type: 'beginChallenge', method: 'microsoftAuthenticatorPush' };

  it('was replaced by the next, and its answer does nothing', () => {
    const first = asked();
    const old = view(first).request;
    const next = after(first, another);
    expect(view(next).request?.id).not.toBe(old?.id);
    for (const command of [
      { type: 'phoneApprove', number: old?.number ?? '', request: old?.id ?? '' },
      { type: 'phoneDeny', request: old?.id ?? '' },
    ] as const) {
      const stepped = send(next, command);
      expect(stepped.refusal?.error.code).toBe('notExpected');
      expect(stepped.world).toBe(next);
    }
  });

  it('of another sign-in waits beside the own one, and is answered by itself', () => {
    const other = { applicationName: 'Webmail', place: 'Riga, Latvia', isUnusual: false };
    const world = after(
      testWorld({ policies: [mfaForAll], elsewhere: [other, { ...other, isUnusual: true }] }),
      ...signsIn,
    );
    const { others, request } = view(world);
    expect(others.map(({ notifies }) => notifies)).toEqual([true, false]);
    expect(new Set([request, ...others].map((one) => one?.id)).size).toBe(3);
    const denied = after(world, { type: 'phoneDeny', request: others[0]?.id ?? '' });
    expect(view(denied).others).toHaveLength(1);
    expect(requiredIn(denied).kind).toBe('approveRequest');
    expect(yes(denied).reply?.requirement.kind).toBe('staySignedIn');
    const wrong = after(world, {
      type: 'phoneApprove',
      number: '00',
      request: others[1]?.id ?? '',
    });
    expect(view(wrong).others).toHaveLength(1);
    expect(view(after(world, minute))).toMatchObject({ request: null, others: [] });
    // They were sent with the first request, and not once more with the next.
    expect(view(after(world, minute, another)).others).toEqual([]);
  });

  it('comes without a notification where the sign-in is unusual', () => {
    const world = testWorld({ policies: [mfaForAll], circumstances: anonymousNetwork });
    expect(view(after(world, ...signsIn)).request?.notifies).toBe(false);
    expect(view(asked()).request?.notifies).toBe(true);
  });
});

describe('a report', () => {
  const reporting = (isEnabled = true): World =>
    after(
      testWorld(
        {
          policies: [mfaForAll],
          tenant: {
            id: 'contoso',
            displayName: 'Contoso',
            reportSuspiciousActivity: { isEnabled },
          },
        },
        { phone: { number: '+14255550168', methods: ['voice'] } },
      ),
      ...signsIn,
    );
  const report: Command = { type: 'phoneReport' };
  const atHighRisk = {
    riskLevel: 'high',
    riskState: 'atRisk',
    riskEventTypes: ['userReportedSuspiciousActivity'],
  };

  it('denies, raises the user to high risk, and is told in the log', () => {
    const stepped = send(reporting(), report);
    expect(stepped.reply?.requirement).toMatchObject({ kind: 'requestDenied', reported: true });
    expect(stepped.reply?.status).toMatchObject({
      outcome: 'failed',
      errorCode: 500121,
      additionalDetails: 'MFA denied, Fraud Code Entered',
    });
    expect(stepped.world.people[0]?.risk).toMatchObject(atHighRisk);
  });

  it('is taken during a call as well, by 0#', () => {
    const call = (answer: 'pickUp' | 'report'): Command => ({ type: 'phoneCall', answer });
    const calling = after(reporting(), { type: 'beginChallenge', method: 'voice' });
    expect(send(calling, call('report')).refusal?.error.code).toBe('notExpected');
    const reported = after(calling, call('pickUp'), call('report'));
    expect(requiredIn(reported)).toMatchObject({ kind: 'requestDenied', reported: true });
    expect(reported.people[0]?.risk).toMatchObject(atHighRisk);
  });

  it('is not taken where the organisation does not ask for it', () => {
    expect(view(reporting(false)).canReport).toBe(false);
    expect(send(reporting(false), report).refusal?.error.code).toBe('notExpected');
  });

  it('is not taken about the trial of a registration', () => {
    expect(send(trying(), report).refusal?.error.code).toBe('notExpected');
  });
});
