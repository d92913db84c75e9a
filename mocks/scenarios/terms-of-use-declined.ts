import { person, signIn, staySignedIn } from './acts.ts';
import { termsForAll, workingTerms } from './agreements.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'leila@fabrikam.example';

/** Terms that have changed: declining them ends the sign-in, and the next one asks for them again. */
export const termsOfUseDeclined: Scenario = {
  id: 'terms-of-use-declined',
  situation: 'onTheWay',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, agreements: [workingTerms] },
  policies: [termsForAll],
  people: [
    {
      id: 'user-leila',
      displayName: 'Leila Haddad',
      userPrincipalName: userName,
      agreementAcceptances: [
        {
          agreementId: workingTerms.id,
          agreementFileId: 'working-terms-2025',
          state: 'accepted',
          recordedDateTime: '2025-03-03T08:12:00.000Z',
        },
      ],
      secrets: {
        'persona.password': 'Lavender-Bridge-61',
        'persona.wrongPassword': 'Lavender-Bridge-16',
      },
    },
  ],
  script: [
    ...signIn(userName, 'termsOfUse', 'new-version'),
    person({ type: 'declineTerms' }, 'blocked.termsOfUse'),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'termsOfUse', 'new-version'),
    person({ type: 'acceptTerms', viewed: true }, 'staySignedIn'),
    staySignedIn,
  ],
};
