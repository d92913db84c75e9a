import {
  type ConditionalAccessPolicy,
  type ConditionalAccessPolicyState,
  type NamedLocation,
  type RiskEventType,
  riskEventTypes,
} from '../../mocks/graph/index.ts';
import type { Circumstances } from '../../mocks/backend/world/circumstances.ts';
import type { Authenticator } from '../../mocks/backend/world/methods.ts';
import type { Person } from '../../mocks/backend/world/person.ts';
import type { Risk } from '../../mocks/backend/world/risk.ts';
import type { Agreement } from '../../mocks/backend/world/tenant.ts';
import { neverLocked } from '../../mocks/backend/authentication/smart-lockout.ts';
import { codeAt, period } from '../../mocks/backend/authentication/one-time-code.ts';
import { demoPasskey } from '../../mocks/passkeys/demo-passkey.ts';
import { type Casting, registeredAuthenticator } from '../../mocks/scenarios/casting.ts';
import { ordinaryMoment, type Scenario } from '../../mocks/scenarios/scenario.ts';
import { passwordReset } from '../../mocks/scenarios/tenants.ts';
import type { Row } from './row.ts';

const day = 24 * 60 * 60 * 1000;

/** Secrets that the people of the table type. */
export const secrets = {
  'persona.password': 'Harbour-27-Lantern',
  'persona.wrongPassword': 'Harbour-28-Lantern',
  'persona.temporaryAccessPass': 'Quiet-Lagoon-7',
  'persona.wrongTemporaryAccessPass': 'Quiet-Lagoon-8',
  'newPassword.good': 'Copper!Meadow-41',
  'newPassword.weak': 'Welcome1!',
  'answer.first': 'Elm',
  'answer.second': 'Oak',
  'answer.third': 'Ash',
} as const;

/** What the person of a row can type. */
const secretsOf = ({ firstFactor, givens }: Row): Casting['secrets'] => {
  const { 'persona.temporaryAccessPass': pass, ...others } = secrets;
  return {
    ...(givens.includes('noUsablePassword') ? {} : others),
    ...(firstFactor === 'temporaryAccessPass' ? { 'persona.temporaryAccessPass': pass } : {}),
  };
};

/** Minutes that a pass of the table is good for: it outlives the row's attempt. */
const month = 30 * 24 * 60;

/** Addresses in and outside the head office of the table's directory. */
const addresses = { trusted: '203.0.113.7', other: '198.51.100.24' };

/** Where the sign-in of a row comes from. */
export const addressOf = ({ ipTrusted }: Row): string =>
  ipTrusted ? addresses.trusted : addresses.other;

/** The agreement of the table's directory. */
const terms: Agreement = {
  id: 'tou-1',
  displayName: 'Terms of use',
  isViewingBeforeAcceptanceRequired: false,
  fileId: 'tou-1-file-1',
};

/** The group that the directory excludes from everything. */
const breakGlass = 'grp-break-glass';

const eventTypeOf = ({ riskEventType }: Row): RiskEventType | null =>
  riskEventTypes.find((type) => type === riskEventType) ?? null;

const userRisk = (row: Row): Risk & { riskEventTypes: RiskEventType[] } => {
  const calm = row.userRiskLevel === 'none' || row.userRiskLevel === 'hidden';
  const type = eventTypeOf(row);
  // An administrator's temporary password closes the risk when it is made, before the sign-in.
  if (!calm && row.givens.includes('temporaryPassword'))
    return {
      riskLevel: 'none',
      riskState: 'remediated',
      riskDetail: 'adminGeneratedTemporaryPassword',
      riskEventTypes: [],
    };
  return {
    riskLevel: row.userRiskLevel,
    riskState: calm ? 'none' : 'atRisk',
    riskDetail: 'none',
    riskEventTypes: calm || type === null ? [] : [type],
  };
};

const accounts = {
  disabled: 'disabled',
  expiredOnPremises: 'expiredOnPremises',
} as const;

/** A campaign reminds those who have codes only. */
const isNudged = ({ givens }: Row): boolean => givens.includes('registrationCampaign');

/** Whether a reset asks to register: then people have nothing yet that serves for it alone. */
const asksForReset = ({ givens }: Row): boolean =>
  givens.includes('ssprRegistrationPolicy') || givens.includes('twoMethodsForReset');

const authenticatorsOf = (row: Row): Authenticator[] => {
  // Where the first factor is a passkey, that is what is registered.
  if (!row.isMfaRegistered || row.firstFactor === 'fido2') return [];
  const lastStep = row.givens.includes('codeReused')
    ? Date.parse(codeAt(registeredAuthenticator.secret, ordinaryMoment).changesAt) / 1000 / period -
      1
    : null;
  const disabled = row.givens.includes('onlyMethodDisabledByAdministrator');
  const methods: Authenticator['methods'] =
    disabled || isNudged(row) ? ['softwareOath'] : registeredAuthenticator.methods;
  return [{ ...registeredAuthenticator, lastStep, methods }];
};

/** Givens of people who are texted. */
const texts = ['textAndAuthenticatorRegistered', 'textRequestedTooOften'];

const mustChangePassword = ({ givens, firstFactorResult }: Row): Person['mustChangePassword'] => {
  if (givens.includes('temporaryPassword')) return 'temporary';
  return firstFactorResult === 'expired' ? 'expired' : null;
};

const casting = (row: Row): Casting => ({
  id: row.userId,
  displayName: 'Robin Ekwall',
  userPrincipalName: 'robin@contoso.example',
  user: {
    userType: row.userType,
    externalUserType: row.externalUserType,
    externalTenantId: row.externalUserType === 'none' ? null : 'fabrikam',
    groupIds: row.groups,
  },
  isHybrid: row.isHybrid,
  ...(row.firstFactorResult === 'lockedOut'
    ? { lockout: { ...neverLocked, lockedUntil: '2026-11-22T09:01:00.000Z' } }
    : {}),
  mustChangePassword: mustChangePassword(row),
  account: accounts[row.firstFactorResult as keyof typeof accounts] ?? 'enabled',
  authenticators: authenticatorsOf(row),
  phone: texts.some((given) => row.givens.includes(given))
    ? { number: '+14255550168', methods: ['sms', 'voice'] }
    : null,
  ...(row.firstFactor === 'fido2'
    ? { passkeys: [demoPasskey(row.userId)], lastFirstFactor: 'fido2' as const }
    : {}),
  registrationClockStartedAt:
    row.graceDaysLeft === null
      ? null
      : new Date(Date.parse(ordinaryMoment) - (14 - row.graceDaysLeft) * day).toISOString(),
  mfaClaim: row.existingMfaClaim,
  email: asksForReset(row) ? null : 'robin@fabrikam.example',
  securityQuestions: asksForReset(row) ? [] : ['First tree?', 'Second tree?', 'Third tree?'],
  mfaBlocked: row.givens.includes('fraudAlertBlock'),
  risk: userRisk(row),
  temporaryAccessPass: {
    isUsableOnce: row.givens.includes('oneTimePass'),
    lifetimeInMinutes: month,
  },
  secrets: secretsOf(row),
});

const circumstances = (row: Row): Partial<Circumstances> => {
  const attribute = row.deviceExtensionAttribute1;
  const registered = row.isCompliant || attribute !== null;
  return {
    surroundings: row.givens.includes('windowsSetup') ? 'windowsSetup' : 'browser',
    ipAddress: addressOf(row),
    country: row.country,
    devicePlatform: row.devicePlatform as Circumstances['devicePlatform'],
    clientAppType: row.clientAppType as Circumstances['clientAppType'],
    transferMethod: row.transferMethod as Circumstances['transferMethod'],
    device: {
      id: registered ? '5f0c9d0e-6f0b-4a53-9a57-4b7d9ff2a310' : null,
      displayName: 'Windows PC',
      isCompliant: row.isCompliant,
      trustType: registered ? 'AzureAD' : null,
      attributes: { extensionAttribute1: attribute },
    },
    detection: {
      riskLevel: row.signInRiskLevel,
      riskEventType: eventTypeOf(row),
      highConfidence: row.givens.includes('highConfidenceProtection'),
    },
  };
};

/** A row as a scenario, whose script is what the person does rather than a list. */
export const scenarioOf = (
  row: Row,
  catalogue: readonly ConditionalAccessPolicy[],
  namedLocations: readonly NamedLocation[],
): Scenario => {
  const inState = (ids: readonly string[], state: ConditionalAccessPolicyState) =>
    ids.map((id) => {
      const policy = catalogue.find((one) => one.id === id);
      if (!policy) throw new Error(`${row.id} names the policy ${id}, which the catalogue lacks.`);
      return { ...policy, state };
    });
  const disabled = row.givens.includes('onlyMethodDisabledByAdministrator');
  return {
    id: row.id,
    situation: 'noInterrupt',
    outcome: 'granted',
    tenant: {
      id: 'contoso',
      displayName: 'Contoso',
      directory: { namedLocations, applications: [], authenticationStrengths: [] },
      registrationPolicy: { isEnabled: row.mfaRegistrationPolicy, excludeGroups: [breakGlass] },
      reportSuspiciousActivity: {
        isEnabled: row.givens.includes('reportSuspiciousActivityEnabled'),
      },
      securityDefaults: {
        isEnabled: row.securityDefaults,
        skip: !row.givens.includes('securityDefaultsWithoutSkip'),
      },
      onPremises: {
        passwordWriteback: row.passwordWriteback ?? false,
        passwordChangeResetsRisk: row.givens.includes('onPremisesPasswordChangeResetsRisk'),
      },
      agreements: [terms],
      registrationCampaign: {
        state: isNudged(row) ? 'enabled' : 'disabled',
        snoozeDurationInDays: 1,
        enforceRegistrationAfterAllowedSnoozes: true,
        excludeTargets: [],
      },
      selfServicePasswordReset: passwordReset({
        enabled: !row.givens.includes('resetTurnedOff'),
        gates:
          row.givens.includes('resetTakesTwoProofs') || row.givens.includes('twoMethodsForReset')
            ? 2
            : 1,
        registrationRequired: asksForReset(row),
        methods: row.givens.includes('resetsByMailAndQuestions')
          ? ['email', 'securityQuestion']
          : ['email', 'mobileSMS', 'mobileCall', 'appNotification', 'appCode', 'securityQuestion'],
      }),
      ...(disabled ? { allowedMethods: ['microsoftAuthenticatorPush'] } : {}),
      ...(row.givens.includes('noRegistrableMethodInStrength')
        ? { allowedMethods: ['microsoftAuthenticatorPush', 'softwareOath', 'sms', 'voice'] }
        : {}),
    },
    policies: [
      ...inState(row.policies, 'enabled'),
      ...inState(row.reportOnlyPolicies, 'enabledForReportingButNotEnforced'),
      ...inState(row.disabledPolicies, 'disabled'),
    ],
    application: { id: row.app, displayName: row.app },
    people: [casting(row)],
    circumstances: circumstances(row),
    script: [],
  };
};
