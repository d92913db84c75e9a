import type {
  AuthenticationStrengthPolicy,
  ConditionalAccessPolicy,
  ConditionalAccessPolicyState,
  GuestOrExternalUserType,
  NamedLocation,
  RiskLevel,
  WhatIfAnalysisReasons,
} from '../../graph/index.ts';
import type { RuleId } from './rules.ts';

/** Who signs in. Groups are already transitive; roles are built-in role template ids. */
export type SignInUser = {
  readonly id: string;
  readonly userType: 'member' | 'guest';
  readonly externalUserType: GuestOrExternalUserType;
  /** Home tenant of an external user; null for a user of this tenant. */
  readonly externalTenantId: string | null;
  readonly groupIds: readonly string[];
  readonly roleTemplateIds: readonly string[];
};

/** What is signed in to. Spelled as in Graph's What If request, not as in a policy. */
export type SignInTarget =
  | { readonly kind: 'application'; readonly appId: string }
  | {
      readonly kind: 'userAction';
      readonly userAction: 'registerSecurityInformation' | 'registerOrJoinDevices';
    }
  | { readonly kind: 'authenticationContext'; readonly authenticationContextValue: string };

/** Graph `conditionalAccessClientApp` of one sign-in; `all` and `easSupported` only in What If questions. */
export type SignInClientAppType =
  | 'all'
  | 'browser'
  | 'mobileAppsAndDesktopClients'
  | 'exchangeActiveSync'
  | 'easSupported'
  | 'other';

/** Graph `conditionalAccessDevicePlatform` of one sign-in; `unknownFutureValue` when not recognised. */
export type SignInDevicePlatform =
  | 'android'
  | 'iOS'
  | 'windows'
  | 'windowsPhone'
  | 'macOS'
  | 'linux'
  | 'unknownFutureValue';

/** The device, as the directory knows it. A null trust type without attributes is not registered. */
export type SignInDevice = {
  readonly isCompliant: boolean;
  readonly trustType: 'AzureAD' | 'ServerAD' | 'Workplace' | null;
  /** By Graph's attribute name. Collections (`physicalIds`, `systemLabels`) joined by commas. */
  readonly attributes: Readonly<Record<string, string | null>>;
};

/** Everything that Conditional Access looks at in one sign-in. */
export type SignInConditions = {
  readonly user: SignInUser;
  readonly target: SignInTarget;
  readonly clientAppType: SignInClientAppType;
  readonly devicePlatform: SignInDevicePlatform;
  /** Public IPv4 or IPv6 address. */
  readonly ipAddress: string;
  /** ISO 3166 two-letter code; null when the country is unknown. */
  readonly country: string | null;
  /** The real-time level in this tenant. */
  readonly signInRiskLevel: RiskLevel;
  /** The level at the home tenant. */
  readonly userRiskLevel: RiskLevel;
  readonly insiderRiskLevel: 'none' | 'minor' | 'moderate' | 'elevated';
  readonly device: SignInDevice;
  readonly authenticationFlow: {
    readonly transferMethod: 'none' | 'deviceCodeFlow' | 'authenticationTransfer';
  };
};

/** A service principal of this tenant that signs in as itself. */
export type SignInServicePrincipal = { readonly id: string; readonly riskLevel: RiskLevel };

/** The same where no person signs in but a service principal. */
export type WorkloadSignInConditions = Omit<SignInConditions, 'user'> & {
  readonly servicePrincipal: SignInServicePrincipal;
};

/** A sign-in of whomever policies can be for. */
export type AnySignInConditions = SignInConditions | WorkloadSignInConditions;

/** An application, and the groups of applications (`Office365`, `MicrosoftAdminPortals`) it is part of; null: not known. */
export type DirectoryApplication = {
  readonly appId: string;
  readonly displayName: string;
  readonly memberOf?: readonly string[] | null;
};

/** What the ids in policies stand for. Built-in strengths need not be listed. */
export type Directory = {
  readonly namedLocations: readonly NamedLocation[];
  readonly applications: readonly DirectoryApplication[];
  readonly authenticationStrengths: readonly AuthenticationStrengthPolicy[];
  /** Names of groups, as far as they are known. */
  readonly groups?: readonly { readonly id: string; readonly displayName: string }[];
  /** Conditions that an export wrote and no rule here knows, by the policy's id. They are taken to be met. */
  readonly unjudgedConditions?: Readonly<Record<string, readonly string[]>>;
  /** What an export wrote for controls that Graph has no word for here, by the policy's id. */
  readonly unnamedControls?: Readonly<Record<string, string>>;
};

/** Whether one policy applies to one sign-in: Graph's What If answer, plus the policy and the deciding rules. */
export type PolicyEvaluation = {
  readonly policyId: string;
  readonly displayName: string;
  readonly state: ConditionalAccessPolicyState;
  readonly policyApplies: boolean;
  /** `notSet` when it applies, otherwise the first unmet condition. */
  readonly analysisReasons: WhatIfAnalysisReasons;
  readonly policy: ConditionalAccessPolicy;
  readonly rules: readonly RuleId[];
};
