import type { Administrator } from '../backend/world/administrator.ts';
import type { Tenant } from '../backend/world/tenant.ts';

/** Self-service password reset as it is mostly set up, but for what a scenario changes. */
export const passwordReset = (
  change: Partial<Tenant['selfServicePasswordReset']> = {},
): Tenant['selfServicePasswordReset'] => ({
  enabled: true,
  gates: 1,
  methods: ['email', 'mobileSMS', 'mobileCall', 'appNotification', 'appCode'],
  registrationRequired: false,
  securityQuestions: [
    'What was the name of your first teacher?',
    'In which town did your parents meet?',
    'What was the first thing you learned to cook?',
    'What was your first journey by train?',
    'Which book did you read twice as a child?',
  ],
  questionsToRegister: 3,
  questions: 3,
  unifiedPolicy: false,
  ...change,
});

/** A tenant without any policy, but with what is on from the start. */
export const tenantDefaults: Omit<Tenant, 'id' | 'displayName' | 'application' | 'policies'> = {
  directory: { namedLocations: [], applications: [], authenticationStrengths: [] },
  registrationPolicy: { isEnabled: false, excludeGroups: [] },
  registrationInterrupt: 'current',
  registrationCampaign: {
    state: 'disabled',
    snoozeDurationInDays: 1,
    enforceRegistrationAfterAllowedSnoozes: true,
    excludeTargets: [],
  },
  securityDefaults: { isEnabled: false, skip: true },
  inboundTrust: {
    isMfaAccepted: false,
    isCompliantDeviceAccepted: false,
    isHybridAzureADJoinedDeviceAccepted: false,
  },
  agreements: [],
  staySignedIn: { isEnabled: true },
  reportSuspiciousActivity: { isEnabled: false },
  announcesUserRisk: true,
  onPremises: { passwordWriteback: false, passwordChangeResetsRisk: false },
  bannedPasswords: [],
  allowedMethods: ['fido2', 'microsoftAuthenticatorPush', 'softwareOath', 'sms', 'voice'],
  selfServicePasswordReset: passwordReset(),
};

/** Who runs a tenant: somebody who may do everything that is done here, and somebody who may only look. */
export const itStaff = (tenantId: string): Administrator[] => [
  {
    id: `admin-${tenantId}`,
    displayName: 'Morgan Hale',
    userPrincipalName: `morgan@${tenantId}.example`,
    tenantId,
    roles: [
      'Authentication Administrator',
      'Conditional Access Administrator',
      'Hybrid Identity Administrator',
      'Security Administrator',
      'User Administrator',
    ],
  },
  {
    id: `reader-${tenantId}`,
    displayName: 'Noor Haddad',
    userPrincipalName: `noor@${tenantId}.example`,
    tenantId,
    roles: ['Security Reader'],
  },
];
