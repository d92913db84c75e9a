import { person, phone, registerAuthenticator, signIn, staySignedIn, wait } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'selma@contoso.example';
const wizard = 'register.securityInfo';
const hour = 60 * 60;

/** The code is scanned and the trial is waiting when the browser is closed: nothing was kept, so it all begins anew. */
export const registrationLeft: Scenario = {
  id: 'registration-left',
  situation: 'registration',
  outcome: 'granted',
  ...contoso,
  tenant: { ...contoso.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [],
  people: [
    {
      id: 'user-selma',
      displayName: 'Selma Aydin',
      userPrincipalName: userName,
      authenticators: [],
      registrationClockStartedAt: '2026-11-06T08:15:00.000Z',
      secrets: {
        'persona.password': 'Velvet-Anchor-63',
        'persona.wrongPassword': 'Velvet-Anchor-36',
      },
    },
  ],
  script: [
    ...signIn(userName, 'moreInfoRequired.mandatory'),
    person({ type: 'next' }, `${wizard}.getApp`),
    person({ type: 'next' }, `${wizard}.setUp`),
    person({ type: 'next' }, `${wizard}.scanQrCode`),
    phone({ type: 'scan' }, `${wizard}.scanQrCode`),
    person({ type: 'next' }, `${wizard}.tryItOut`),
    person({ type: 'closeBrowser' }, 'signIn.username'),
    wait(3 * hour, 'signIn.username'),
    ...signIn(userName, 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
