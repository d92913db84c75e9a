import type { Casting } from './casting.ts';

/** Comes to Contoso by direct connect, without an account there. */
export const mika: Casting = {
  id: 'user-mika',
  displayName: 'Mika Laine',
  userPrincipalName: 'mika@fabrikam.example',
  homeTenantId: 'fabrikam',
  users: {
    contoso: {
      userType: 'guest',
      externalUserType: 'b2bDirectConnectUser',
      externalTenantId: 'fabrikam',
    },
  },
  secrets: {
    'persona.password': 'Bronze-Thicket-49',
    'persona.wrongPassword': 'Bronze-Thicket-94',
  },
};

/** What is shared with people of other organisations. */
export const sharedChannel = { id: 'app-channel', displayName: 'Shared Channel' };
