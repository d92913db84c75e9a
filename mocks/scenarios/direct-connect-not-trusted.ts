import { approve, goOnTo, goTo, signIn, staySignedIn } from './acts.ts';
import { mika, sharedChannel } from './mika.ts';
import { beside, contoso, fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const { userPrincipalName: userName } = mika;

/** Direct connect where MFA is asked for and the home tenant is not trusted with it: no way to prove anything. */
export const directConnectNotTrusted: Scenario = {
  id: 'direct-connect-not-trusted',
  situation: 'blocked',
  outcome: 'blocked',
  ...contoso,
  application: sharedChannel,
  policies: [mfaForAll],
  otherTenants: [beside(fabrikam, { policies: [mfaForAll] })],
  people: [mika],
  script: [
    ...signIn(userName, 'blocked.conditionalAccess'),
    goTo('fabrikam'),
    ...signIn(userName, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
    ...goOnTo('contoso', userName, 'blocked.conditionalAccess'),
  ],
};
