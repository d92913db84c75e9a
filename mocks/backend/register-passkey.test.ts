import { describe, expect, it } from 'vitest';
import type { Command, PasskeyCreation } from '../../src/api/contract.ts';
import { demoPasskey } from '../passkeys/demo-passkey.ts';
import {
  after,
  personIn,
  requiredIn,
  signsIn,
  testPerson,
  testWorld,
  timeIn,
} from '../scenarios/fixture.ts';
import type { CreationVerdict } from './authentication/passkey.ts';
import { phishingResistant } from './conditional-access/fixture-policies.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

const policies = [
  testPolicy('p', {
    grantControls: grants('OR', [], { authenticationStrength: phishingResistant }),
  }),
];

const approved = (world: World): World => {
  const required = requiredIn(world);
  const number = 'number' in required ? required.number : '';
  return after(world, { type: 'phoneApprove', number });
};

/** A world whose wizard waits for a passkey. */
const enrolling = (): World => approved(after(testWorld({ policies }), ...signsIn));

const created: CreationVerdict = {
  kind: 'created',
  passkey: { ...demoPasskey(testPerson.id), name: '' },
};

const made = (world: World, creation?: CreationVerdict): World => {
  const answer: PasskeyCreation = { by: 'rehearsal' };
  const { world: next, refusal } = step(world, {
    command: { type: 'registerMethod', step: 'passkey', creation: answer },
    attemptId: world.attempt?.id ?? null,
    at: timeIn(world),
    judged: creation ? { creation } : {},
  });
  if (refusal) throw new Error(refusal.error.problem);
  return next;
};

const name = (text: string): Command => ({ type: 'registerMethod', step: 'name', name: text });
const finish: Command = { type: 'registerMethod', step: 'finish' };

describe('a strength that no registered method meets', () => {
  it('asks for MFA with what there is, then for a passkey', () => {
    expect(requiredIn(after(testWorld({ policies }), ...signsIn)).kind).toBe('approveRequest');
    expect(requiredIn(enrolling())).toMatchObject({
      kind: 'enrolPasskey',
      plan: { position: 1, total: 1, choices: ['fido2'] },
      relyingParty: 'Contoso',
    });
  });

  it('stops whoever has nothing to prove MFA with', () => {
    const world = after(testWorld({ policies }, { authenticators: [] }), ...signsIn);
    expect(requiredIn(world).kind).toBe('methodsUnavailable');
  });

  it('stops everybody where the tenant allows no passkeys', () => {
    const world = testWorld({ policies });
    const tenant = { ...world.tenant, allowedMethods: ['microsoftAuthenticatorPush' as const] };
    expect(requiredIn(after({ ...world, tenant }, ...signsIn)).kind).toBe('methodsUnavailable');
  });
});

describe('a passkey that is set up', () => {
  it('meets the strength at once, and is there for the next sign-in', () => {
    const world = after(made(enrolling(), created), name(' Work laptop '), finish);
    expect(requiredIn(world).kind).toBe('staySignedIn');
    expect(personIn(world).passkeys).toMatchObject([{ name: 'Work laptop' }]);
    const again = after(world, { type: 'cancel' }, ...signsIn);
    expect(requiredIn(again).kind).toBe('confirmPasskey');
  });

  it('is kept only when the wizard is done', () => {
    const world = after(made(enrolling(), created), name('Work laptop'));
    expect(requiredIn(world)).toMatchObject({
      kind: 'methodAdded',
      method: 'fido2',
      isDefault: true,
    });
    expect(personIn(world).passkeys).toEqual([]);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['x'.repeat(31), 'tooLong'],
    ['🔑'.repeat(31), 'tooLong'],
  ])('is not called %j', (text, error) => {
    const world = after(made(enrolling(), created), name(text));
    expect(requiredIn(world)).toMatchObject({ kind: 'namePasskey', error });
  });

  it('may have a name of thirty emoji', () => {
    const world = after(made(enrolling(), created), name('🔑'.repeat(30)));
    expect(requiredIn(world).kind).toBe('methodAdded');
  });
});

describe('a passkey that was not made', () => {
  it.each([
    [{ kind: 'refused', error: 'alreadyRegistered' } as const, 'alreadyRegistered'],
    [undefined, 'failed'],
  ])('is asked for again, with another challenge: %j', (verdict, error) => {
    const before = requiredIn(enrolling());
    const required = requiredIn(made(enrolling(), verdict));
    expect(required).toMatchObject({ kind: 'enrolPasskey', error });
    expect('challenge' in required && required.challenge).not.toBe(
      'challenge' in before && before.challenge,
    );
  });
});
