import { approve, goOnTo, signIn, staySignedIn } from './acts.ts';
import { mika, sharedChannel } from './mika.ts';
import { beside, contoso, fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const { userPrincipalName: userName } = mika;

/** Direct connect to a tenant that trusts the home tenant with MFA: what was proved at home counts. */
export const directConnectTrusted: Scenario = {
  id: 'direct-connect-trusted',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...fabrikam,
  policies: [mfaForAll],
  otherTenants: [
    beside(contoso, {
      application: sharedChannel,
      policies: [mfaForAll],
      inboundTrust: {
        isMfaAccepted: true,
        isCompliantDeviceAccepted: false,
        isHybridAzureADJoinedDeviceAccepted: false,
      },
    }),
  ],
  people: [mika],
  script: [
    ...signIn(userName, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
    ...goOnTo('contoso', userName, 'app'),
  ],
};
