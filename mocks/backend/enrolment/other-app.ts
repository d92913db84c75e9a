import { checkCode, enrolmentUri } from '../authentication/one-time-code.ts';
import { issueSecret } from '../ids.ts';
import type { OtherAppEnrolment } from '../world/registration.ts';
import { hasApp } from './app.ts';
import type { EnrolmentKind } from './kind.ts';

const authenticatorOf = ({ secret, lastStep }: OtherAppEnrolment) => ({
  secret,
  lastStep,
  deviceName: null,
  methods: ['softwareOath' as const],
});

/** An authenticator app of another maker: scan the code with it, then type the code that it shows. */
export const softwareOath: EnrolmentKind<'softwareOath'> = {
  family: 'app',
  isHeld: hasApp,
  proves: ({ allowedMethods }) => (allowedMethods.includes('softwareOath') ? ['softwareOath'] : []),
  resets: ['appCode'],
  tried: () => 'softwareOath',
  begin: (before) => {
    const { world, secret } = issueSecret(before);
    return {
      world,
      enrolment: {
        method: 'softwareOath',
        secret,
        connected: false,
        lastStep: null,
        confirmed: false,
        error: null,
      },
    };
  },
  requirement: ({ world, person }, { secret, error }, plan) => ({
    kind: 'enrolOtherApp',
    plan,
    uri: enrolmentUri(secret, world.tenant.displayName, person.userPrincipalName),
    secret,
    ...(error ? { error } : {}),
  }),
  take: ({ world, enrolment }, command, at) => {
    if (command.step !== 'code') return { world, enrolment };
    const { authenticator, error } = checkCode(authenticatorOf(enrolment), command.code, at);
    return {
      world,
      enrolment: {
        ...enrolment,
        lastStep: authenticator.lastStep,
        confirmed: error === null,
        error: error === null || error === 'empty' ? error : 'wrong',
      },
    };
  },
  setAside: (enrolment) => ({ ...enrolment, error: null }),
  hint: () => null,
  save: (_tenant, person, enrolment) => ({
    ...person,
    authenticators: [...person.authenticators, authenticatorOf(enrolment)],
  }),
};
