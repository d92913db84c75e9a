import { describe, expect, it } from 'vitest';
import type { Command, Persona } from '../src/api/contract.ts';
import { digest } from './backend/authentication/digest.ts';
import { redact, withTold } from './redact.ts';
import { testScenario, testSecrets } from './scenarios/fixture.ts';
import { personasOf } from './scenarios/scenario.ts';

const personas: Persona[] = personasOf(testScenario());
const keep = (command: Command) => redact(command, personas, 'rehearsal-1');

/** Something real that somebody might type by mistake. */
const secret = 'My-Real-Password-1';

it.each([
  ['persona.password', testSecrets['persona.password']],
  ['persona.wrongPassword', testSecrets['persona.wrongPassword']],
  ['newPassword.good', testSecrets['newPassword.good']],
])('%s is kept as its role', (role, password) => {
  expect(keep({ type: 'submitPassword', password })).toEqual({
    type: 'submitPassword',
    password: { role },
  });
});

it('what matches no role is kept as a digest, salted by the rehearsal', () => {
  const { hash } = digest(secret, 'rehearsal-1');
  expect(keep({ type: 'submitPassword', password: secret })['password']).toEqual({ digest: hash });
  const elsewhere = redact({ type: 'submitPassword', password: secret }, personas, 'rehearsal-2');
  expect(elsewhere['password']).not.toEqual({ digest: hash });
});

describe('nothing that was typed is left readable', () => {
  const typed: Command[] = [
    { type: 'start', userName: secret },
    { type: 'start', userName: testSecrets['persona.password'] },
    { type: 'submitPassword', password: secret },
    { type: 'submitPassword', password: testSecrets['persona.password'] },
    { type: 'answerChallenge', code: secret },
    { type: 'submitTemporaryAccessPass', pass: secret },
    { type: 'changePassword', currentPassword: secret, newPassword: '-', confirmation: '-' },
    { type: 'changePassword', currentPassword: '-', newPassword: secret, confirmation: '-' },
    { type: 'changePassword', currentPassword: '-', newPassword: '-', confirmation: secret },
    { type: 'phoneApprove', number: secret },
  ];

  it.each(typed.map((command) => [JSON.stringify(command).slice(0, 60), command] as const))(
    '%s',
    (_what, command) => {
      const kept = JSON.stringify(keep(command));
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(testSecrets['persona.password']);
    },
  );
});

it.each<Command>([
  { type: 'start', userName: 'robin@contoso.example' },
  { type: 'registerMethod', step: 'begin' },
  { type: 'beginChallenge', method: 'softwareOath' },
  { type: 'staySignedIn', answer: 'yes', dontShowAgain: true },
  { type: 'phoneApprove', number: '42' },
  { type: 'advanceClock', seconds: 60 },
])('what is nobody’s secret is kept as it is: %j', (command) => {
  expect(keep(command)).toEqual(command);
});

it.each([
  [{ by: 'rehearsal' }, 'rehearsal'],
  [{ by: 'nobody', error: 'cancelled' }, 'cancelled'],
  [
    {
      by: 'device',
      assertion: {
        id: 'aWQ',
        rawId: 'aWQ',
        type: 'public-key',
        response: { authenticatorData: 'AAAA', clientDataJSON: 'e30', signature: 'AAAA' },
        clientExtensionResults: {},
      },
    },
    'device',
  ],
] as const)('of %j only %s is kept', (answer, kept) => {
  expect(keep({ type: 'answerPasskey', answer })).toEqual({ type: 'answerPasskey', answer: kept });
});

it('what IT staff have told is kept as its role', () => {
  const id = personas[0]?.id ?? '';
  const told = withTold(personas, [
    { id, toldByStaff: { password: 'Rodu-Hake-4711', pass: null } },
  ]);
  expect(redact({ type: 'submitPassword', password: 'Rodu-Hake-4711' }, told, 'one')).toEqual({
    type: 'submitPassword',
    password: { role: 'told.password' },
  });
  expect(withTold(personas, [])).toEqual(personas);
});
