import { approve, newPassword, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A password that is too old: it is changed before any policy looks, and MFA comes after it. */
export const passwordExpired: Scenario = {
  id: 'password-expired',
  situation: 'firstFactor',
  outcome: 'granted',
  ...fabrikam,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-tomas',
      displayName: 'Tomas Lindqvist',
      userPrincipalName: 'tomas@fabrikam.example',
      mustChangePassword: 'expired',
      secrets: {
        'persona.password': 'Velvet-Compass-19',
        'persona.wrongPassword': 'Velvet-Compass-91',
        'newPassword.good': 'Juniper-Magnet-84',
        'newPassword.weak': 'Welcome1!',
        'newPassword.other': 'Juniper-Magnet-48',
        'newPassword.short': 'Jun-84',
      },
    },
  ],
  script: [
    ...signIn('tomas@fabrikam.example', 'passwordChange.expired'),
    newPassword('newPassword.short', 'newPassword.short', 'passwordChange.expired', 'too-short'),
    newPassword('newPassword.good', 'newPassword.good', 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
