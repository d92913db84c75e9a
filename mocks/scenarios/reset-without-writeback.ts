import { identify, person } from './acts.ts';
import { woodgrove } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'ingrid@woodgrove.example';

/** A forgotten password that is kept on-premises, where nothing carries a new one. */
export const resetWithoutWriteback: Scenario = {
  id: 'reset-without-writeback',
  situation: 'passwordReset',
  outcome: 'interrupted',
  ...woodgrove,
  policies: [],
  people: [
    {
      id: 'user-ingrid',
      displayName: 'Ingrid Solberg',
      userPrincipalName: userName,
      isHybrid: true,
      email: 'ingrid.solberg@fabrikam.example',
      secrets: {
        'persona.password': 'Maple-Current-77',
        'persona.wrongPassword': 'Maple-Current-76',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.contactAdministrator', 'writeback-missing'),
  ],
};
