import { describe, expect, it } from 'vitest';
import { parseRequest } from './commands.ts';

const around = (command: unknown) => ({ command, attemptId: null, revision: 0 });

const assertion = {
  id: 'aWQ',
  rawId: 'aWQ',
  type: 'public-key',
  response: { authenticatorData: 'AAAA', clientDataJSON: 'e30', signature: 'AAAA' },
  clientExtensionResults: {},
};
const rehearsal = { type: 'answerPasskey', answer: { by: 'rehearsal' } };
const verdict = {
  kind: 'verified',
  personId: 'user-robin',
  credentialId: 'aWQ',
  counter: 1,
};

const problemOf = (actor: Parameters<typeof parseRequest>[0], body: unknown): string => {
  const parsed = parseRequest(actor, body);
  return 'problem' in parsed ? parsed.problem : 'none';
};

describe('a body that is one of the actor’s', () => {
  it.each([
    ['person', { type: 'start', userName: '' }],
    ['person', { type: 'chooseFirstFactor', firstFactor: 'fido2' }],
    ['person', { type: 'answerPasskey', answer: { by: 'device', assertion } }],
    ['person', { type: 'answerPasskey', answer: { by: 'nobody', error: 'timedOut' } }],
    ['person', { type: 'beginChallenge' }],
    ['person', { type: 'beginChallenge', method: 'softwareOath' }],
    ['phone', { type: 'phoneApprove', number: '42' }],
    ['clock', { type: 'advanceClock', seconds: 1 }],
  ] as const)('is read: %s %j', (actor, command) => {
    expect(parseRequest(actor, around(command))).toEqual({ request: around(command) });
  });
});

describe('a verdict on a passkey, which only a handler gives,', () => {
  it.each([
    ['beside the command', { ...around(rehearsal), passkey: verdict }, 'passkey'],
    ['in the command', around({ ...rehearsal, passkey: verdict }), 'command.passkey'],
    ['as the answer', around({ ...rehearsal, answer: verdict }), 'command.answer'],
    [
      'in the answer',
      around({ ...rehearsal, answer: { by: 'rehearsal', verified: true } }),
      'command.answer.verified',
    ],
    [
      'in the signature',
      around({ ...rehearsal, answer: { by: 'device', assertion: { ...assertion, verdict } } }),
      'command.answer.assertion.verdict',
    ],
  ])('is refused %s', (_where, body, field) => {
    expect(problemOf('person', body)).toMatch(new RegExp(`^${field}[.:]`));
  });
});

describe('a malformed body is told what is wrong and where', () => {
  it.each([
    ['person', undefined, 'The body'],
    ['person', 'text', 'The body'],
    ['person', [], 'command'],
    ['person', { command: { type: 'cancel' }, attemptId: null }, 'revision'],
    ['person', { ...around({ type: 'cancel' }), revision: -1 }, 'revision'],
    ['person', { ...around({ type: 'cancel' }), revision: 0.5 }, 'revision'],
    ['person', { ...around({ type: 'cancel' }), attemptId: 7 }, 'attemptId'],
    ['person', { ...around({ type: 'cancel' }), more: 1 }, 'more'],
    ['person', around({ type: 'none' }), 'command.type'],
    ['person', around({ type: 'phoneDeny' }), 'command.type'],
    ['phone', around({ type: 'cancel' }), 'command.type'],
    ['person', around({ type: 'submitPassword' }), 'command.password'],
    ['person', around({ type: 'submitPassword', password: 1 }), 'command.password'],
    ['person', around({ type: 'start', userName: 'x'.repeat(1025) }), 'command.userName'],
    ['person', around({ type: 'cancel', verified: true }), 'command.verified'],
    ['person', around({ type: 'beginChallenge', method: 'carrierPigeon' }), 'command.method'],
    ['person', around({ type: 'registerMethod', step: 'skip' }), 'command.step'],
    ['person', around({ type: 'chooseFirstFactor', firstFactor: 'sms' }), 'command.firstFactor'],
    [
      'person',
      around({ type: 'answerPasskey', answer: { by: 'nobody', error: 'unknownPasskey' } }),
      'command.answer.error',
    ],
    [
      'person',
      around({
        type: 'answerPasskey',
        answer: { by: 'device', assertion: { ...assertion, id: 'no base64url' } },
      }),
      'command.answer.assertion.id',
    ],
    ['clock', around({ type: 'advanceClock', seconds: 0 }), 'command.seconds'],
    ['clock', around({ type: 'advanceClock', seconds: 1.5 }), 'command.seconds'],
    ['clock', around({ type: 'advanceClock', seconds: 1e12 }), 'command.seconds'],
  ] as const)('%s %j: %s', (actor, body, field) => {
    expect(problemOf(actor, body)).toMatch(new RegExp(`^${field}: .+`));
  });

  it('and nothing of a secret that it held', () => {
    const body = around({ type: 'submitPassword', password: 'Real-Password-1'.repeat(100) });
    expect(problemOf('person', body)).not.toContain('Real-Password-1');
  });
});
