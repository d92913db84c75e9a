import type { PersonCommand } from '../../src/api/contract.ts';
import { sendRequest } from './authentication/number-matching.ts';
import { issueSecret } from './ids.ts';
import { appMethods, combinationOf } from './methods.ts';
import { withAttempt } from './prove.ts';
import { isRegistrationRestricted } from './registration.ts';
import { personOf, type World, withPerson } from './world.ts';

type Register = Extract<PersonCommand, { type: 'registerMethod' }>;

/** The name that a newly added app gives the rehearsal's phone. */
export const phoneName = 'Phone';

/** Takes the registration wizard one step on. */
export const registerMethod = (world: World, { step }: Register, at: string): World => {
  const { attempt } = world;
  if (!attempt) return world;
  if (step === 'begin') return begin(world);
  const { enrolment } = attempt;
  if (!enrolment) return world;
  if (step === 'finish') return finish(world);
  if (step === 'connect' && !enrolment.connected)
    return withAttempt(world, { enrolment: { ...enrolment, error: 'notConnected' } });
  const sent = sendRequest(world, at, false);
  return withAttempt(sent.world, {
    enrolment: { ...enrolment, error: null, trial: sent.challenge },
  });
};

const begin = (world: World): World => {
  const { attempt } = world;
  if (!attempt) return world;
  if (isRegistrationRestricted(world, attempt))
    return withAttempt(world, { registrationRestricted: true });
  const issued = issueSecret(world);
  return withAttempt(issued.world, {
    enrolment: {
      secret: issued.secret,
      connected: false,
      trial: null,
      confirmed: false,
      error: null,
    },
  });
};

/** The method becomes the person's only here, so that a wizard that was left registers nothing. */
const finish = (world: World): World => {
  const { attempt } = world;
  if (!attempt?.enrolment) return world;
  const person = personOf(world, attempt);
  const methods = world.tenant.allowedMethods.filter((method) => appMethods.includes(method));
  const authenticator = {
    secret: attempt.enrolment.secret,
    deviceName: phoneName,
    lastStep: null,
    methods,
  };
  return withAttempt(withPerson(world, { ...person, authenticator }), {
    enrolment: null,
    mfa: { combination: combinationOf('microsoftAuthenticatorPush'), byRegistration: true },
  });
};

/** Puts registration off until the next sign-in. */
export const skipRegistration = (world: World): World =>
  withAttempt(world, { registrationSkipped: true });
