import type { Command } from '../../src/api/contract.ts';
import type { PasskeyVerdict } from '../backend/authentication/passkey.ts';
import { freshAttempt } from '../backend/sign-in.ts';
import { ask, step, worldTime } from '../backend/step.ts';
import type { World } from '../backend/world.ts';
import type { Attempt } from '../backend/world/attempt.ts';
import type { Person } from '../backend/world/person.ts';
import { personOf } from '../backend/world.ts';
import { type Casting } from './casting.ts';
import { ordinaryMoment, type Scenario, worldOf } from './scenario.ts';

/** What the person of the tests types. */
export const testSecrets = {
  'persona.password': 'Harbour-27-Lantern',
  'persona.wrongPassword': 'Harbour-28-Lantern',
  'newPassword.good': 'Copper!Meadow-41',
} as const;

/** An ordinary registered member, for tests. */
export const testPerson: Casting = {
  id: 'user-robin',
  displayName: 'Robin Ekwall',
  userPrincipalName: 'robin@contoso.example',
  secrets: testSecrets,
};

/** A scenario for tests: one ordinary person and no policy, but for what a test changes. */
export const testScenario = (
  change: Partial<Scenario> = {},
  person: Partial<Casting> = {},
): Scenario => ({
  id: 'test',
  situation: 'noInterrupt',
  outcome: 'granted',
  tenant: { id: 'contoso', displayName: 'Contoso' },
  policies: [],
  application: { id: 'app-portal', displayName: 'Expense Portal' },
  people: [{ ...testPerson, ...person }],
  script: [],
  ...change,
});

/** The one person of a test's world, as an attempt finds them. */
export const personIn = (world: World): Person => personOf(world, world.attempt ?? testAttempt());

/** An attempt of the person of the tests whose first factor is done, but for what a test changes. */
export const testAttempt = (change: Partial<Attempt> = {}): Attempt => ({
  ...freshAttempt(
    { id: 'attempt-1', requestId: 'request-1', correlationId: 'correlation-1' },
    testPerson.id,
    ordinaryMoment,
  ),
  firstFactor: 'password',
  ...change,
});

/** A world for tests, in the middle of an attempt where one is given. */
export const testWorld = (
  change: Partial<Scenario> = {},
  person: Partial<Casting> = {},
  attempt: Attempt | null = null,
): World => ({ ...worldOf(testScenario(change, person)), attempt });

/** The ordinary moment, so many seconds later. */
export const later = (seconds: number): string =>
  new Date(Date.parse(ordinaryMoment) + seconds * 1000).toISOString();

/** The time in a world whose clock stands still but for what was advanced. */
export const timeIn = (world: World): string => worldTime(world, ordinaryMoment);

/** What a world asks for now. */
export const requiredIn = (world: World) => ask(world, timeIn(world)).requirement;

/** The world after some commands. Throws if one of them is refused. */
export const after = (world: World, ...commands: Command[]): World =>
  commands.reduce((present, command) => {
    const attemptId = (present.reset ?? present.attempt)?.id ?? null;
    const { world: next, refusal } = step(present, { command, attemptId, at: timeIn(present) });
    if (refusal) throw new Error(refusal.error.problem);
    return next;
  }, world);

/** User name and right password. */
export const signsIn: Command[] = [
  { type: 'start', userName: testPerson.userPrincipalName },
  { type: 'submitPassword', password: testSecrets['persona.password'] },
];

/** The world after a passkey was answered, with what a handler made of it. */
export const answered = (world: World, verdict?: PasskeyVerdict): World => {
  const stepped = step(world, {
    command: { type: 'answerPasskey', answer: { by: 'rehearsal' } },
    attemptId: world.attempt?.id ?? null,
    at: timeIn(world),
    judged: verdict ? { passkey: verdict } : {},
  });
  if (stepped.refusal) throw new Error(stepped.refusal.error.problem);
  return stepped.world;
};
