import { identify, person } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { passwordReset } from './tenants.ts';
import { type Scenario } from './scenario.ts';

const userName = 'hana@fabrikam.example';

/** A forgotten password in an organisation that has not turned on password reset. */
export const resetNotEnabled: Scenario = {
  id: 'reset-not-enabled',
  situation: 'passwordReset',
  outcome: 'interrupted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, selfServicePasswordReset: passwordReset({ enabled: false }) },
  policies: [],
  people: [
    {
      id: 'user-hana',
      displayName: 'Hana Dvorak',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Bramble-Cello-18',
        'persona.wrongPassword': 'Bramble-Cello-81',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.contactAdministrator'),
  ],
};
