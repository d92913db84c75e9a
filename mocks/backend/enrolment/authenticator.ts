import { sendRequest, standing } from '../authentication/number-matching.ts';
import { enrolmentUri } from '../authentication/one-time-code.ts';
import { issueSecret } from '../ids.ts';
import { appMethods } from '../methods.ts';
import type { AuthenticationMethod } from '../../../src/api/contract.ts';
import type { Tenant } from '../world/tenant.ts';
import { hasApp } from './app.ts';
import type { EnrolmentKind } from './kind.ts';

/** The name that a newly added app gives the rehearsal's phone: a made-up model. */
export const phoneName = 'Fabrikam F5';

/** Without requests the app only shows codes, which any app can. */
const proves = ({ allowedMethods }: Tenant): AuthenticationMethod[] =>
  allowedMethods.includes('microsoftAuthenticatorPush')
    ? appMethods.filter((method) => allowedMethods.includes(method))
    : [];

/** Microsoft Authenticator: scan the code, then approve a trial request. */
export const microsoftAuthenticator: EnrolmentKind<'microsoftAuthenticator'> = {
  family: 'app',
  isHeld: hasApp,
  proves,
  resets: ['appNotification', 'appCode'],
  tried: () => 'microsoftAuthenticatorPush',
  begin: (before) => {
    const { world, secret } = issueSecret(before);
    return {
      world,
      enrolment: {
        method: 'microsoftAuthenticator',
        secret,
        connected: false,
        trial: null,
        confirmed: false,
        error: null,
      },
    };
  },
  requirement: ({ world, person, at }, { secret, trial, error }, plan) => {
    if (!trial) {
      const uri = enrolmentUri(secret, world.tenant.displayName, person.userPrincipalName);
      return { kind: 'enrolAuthenticator', plan, uri, secret, ...(error ? { error } : {}) };
    }
    const { number, expiresAt } = trial;
    const state = standing(trial, at, false);
    const refused = state === 'waiting' ? {} : { error: state };
    return { kind: 'tryAuthenticator', plan, number, expiresAt, ...refused };
  },
  take: ({ world, enrolment }, { step }, at) => {
    if (step === 'connect' && !enrolment.connected)
      return { world, enrolment: { ...enrolment, error: 'notConnected' } };
    const sent = sendRequest(world, at, false);
    return { world: sent.world, enrolment: { ...enrolment, error: null, trial: sent.challenge } };
  },
  setAside: (enrolment) => ({ ...enrolment, trial: null, error: null }),
  hint: ({ authenticators }) =>
    authenticators.findLast(({ deviceName }) => deviceName !== null)?.deviceName ?? null,
  save: (tenant, person, { secret }) => ({
    ...person,
    authenticators: [
      ...person.authenticators,
      { secret, deviceName: phoneName, lastStep: null, methods: proves(tenant) },
    ],
  }),
};
