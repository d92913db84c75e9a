import type { AuthenticationMethod, ResetMethod } from '../../../src/api/contract.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import type { Directory } from '../conditional-access/index.ts';

/** An organisation that people sign in to, and what it has set up. */
export interface Tenant {
  id: string;
  displayName: string;
  /** What is signed in to there. */
  application: { id: string; displayName: string };
  policies: ConditionalAccessPolicy[];
  directory: Directory;
  /** ID Protection's MFA registration policy. Invented shape: Microsoft Graph has none. */
  registrationPolicy: { isEnabled: boolean; excludeGroups: string[] };
  /** Heading of the page that asks for registration; `moreInformation` is the older one. Invented shape. */
  registrationInterrupt: 'current' | 'moreInformation';
  registrationCampaign: RegistrationCampaign;
  /** `skip`: the tenant is old enough to have the 14 days. */
  securityDefaults: { isEnabled: boolean; skip: boolean };
  /**
   * What is believed of other organisations' people, in the words of Graph's `crossTenantAccessPolicyInboundTrust`;
   * here for all organisations alike.
   * Source: crossTenantAccessPolicyInboundTrust resource type,
   * https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust
   */
  inboundTrust: {
    isMfaAccepted: boolean;
    isCompliantDeviceAccepted: boolean;
    isHybridAzureADJoinedDeviceAccepted: boolean;
  };
  /** Terms of use that policies may ask for. */
  agreements: Agreement[];
  staySignedIn: { isEnabled: boolean };
  /** Whether people may report a request that they did not ask for. */
  reportSuspiciousActivity: { isEnabled: boolean };
  /** Says that the account is at risk before the proof. Seen in 2025, absent from the documentation. */
  announcesUserRisk: boolean;
  /** What on-premises and cloud tell each other of passwords. Invented shape. */
  onPremises: {
    /** Without it the cloud cannot change a synchronised password. */
    passwordWriteback: boolean;
    /** A password changed on-premises closes the user's risk; takes password hash synchronisation. */
    passwordChangeResetsRisk: boolean;
  };
  /** Custom banned terms, beside the built-in ones. */
  bannedPasswords: string[];
  /** Methods that people may use. Push and codes come from the same app. */
  allowedMethods: AuthenticationMethod[];
  selfServicePasswordReset: {
    enabled: boolean;
    /** Proofs that a reset takes. */
    gates: 1 | 2;
    methods: ResetMethod[];
    /** Asks people to register what a reset needs when they sign in. */
    registrationRequired: boolean;
    /** The organisation's own security questions. */
    securityQuestions: string[];
    /** How many of them people answer when they register, and how many a reset asks: three to five. */
    questionsToRegister: number;
    questions: number;
    /** Methods were moved to the one policy for all of them, so that one gate may be the app's notification. */
    unifiedPolicy: boolean;
  };
}

/**
 * Terms of use, in the words of Graph's `agreement`. The document itself is a text of the organisation's.
 * Source: agreement resource type, https://learn.microsoft.com/graph/api/resources/agreement
 */
export interface Agreement {
  id: string;
  displayName: string;
  isViewingBeforeAcceptanceRequired: boolean;
  /** Id of the document's present version: whoever accepted another is asked again. */
  fileId: string;
}

/**
 * Reminds people to set up the Authenticator, in the words of Graph's `authenticationMethodsRegistrationCampaign`.
 * Source: authenticationMethodsRegistrationCampaign resource type,
 * https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign
 */
export interface RegistrationCampaign {
  state: 'enabled' | 'disabled';
  /** 0 to 14; with 0 every MFA is followed by the reminder. */
  snoozeDurationInDays: number;
  /** Ends after three: the next reminder cannot be put off. */
  enforceRegistrationAfterAllowedSnoozes: boolean;
  excludeTargets: { id: string; targetType: 'group' | 'user' }[];
}
