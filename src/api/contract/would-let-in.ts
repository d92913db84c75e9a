import type { AdministratorCommand } from './administrator.ts';
import type { Certainty } from './certainty.ts';
import type { ClockCommand, StageCommand } from './command.ts';
import type { RequirementKind } from './requirement.ts';

/** Changes that the person can make. Their texts are messages `change.<kind>`. */
export type PersonChangeKind =
  /** Tries again from another place, or with the device that is there. */
  | 'moveTo'
  | 'useCompliantDevice'
  | 'useHybridJoinedDevice'
  | 'useClientApp'
  | 'usePlatform'
  | 'useNoTransfer'
  /** Registers security info where nothing is unusual; `about` names the method. */
  | 'registerMethod'
  /** Resets the own password, which is done where the account is. */
  | 'resetPassword'
  /** Changes the password at a computer of the on-premises domain. */
  | 'changePasswordOnPremises'
  /** Signs in where the account is first, and does there what is asked. */
  | 'signInAtHome'
  | 'wait';

/** Changes that IT staff can make. */
export type StaffChangeKind =
  | 'dismissUserRisk'
  | 'confirmUserSafe'
  | 'dismissSignInRisk'
  | 'confirmSignInsSafe'
  | 'resetUserPassword'
  | 'createTemporaryAccessPass'
  | 'excludeUser'
  | 'setReportOnly'
  | 'switchOff'
  /** A policy that blocks at risk asks for what remediates instead. */
  | 'enableSelfRemediation'
  /** The home tenant gets such a policy, and the person signs in there first. */
  | 'enableSelfRemediationAtHome'
  | 'trustAddress'
  | 'enableWriteback'
  /** A password that is changed on-premises closes the user's risk. */
  | 'enableOnPremisesReset'
  | 'switchOffRegistrationPolicy';

export type ChangeKind = PersonChangeKind | StaffChangeKind;

/** One change of those that are tried. */
export interface Change {
  /** The same change has the same id in every answer. */
  id: string;
  kind: ChangeKind;
  /** Whose IT staff makes it; null for the person. */
  organisation: { id: string; displayName: string } | null;
  /** What it is about: the name of a policy, a client app, a platform, a method, an address or seconds; null where nothing is. */
  about: string | null;
  place: { id: string; place: string; deviceName: string } | null;
  /** How to do it by calls, in this order; null where no call does it. */
  commands: (StageCommand | AdministratorCommand | ClockCommand)[] | null;
}

/** What is true once somebody got in that way. Each was found by looking at the world afterwards. */
export type Caution =
  /** The account's risk was closed, and the password is still the one that may be known to others. */
  | 'passwordStays'
  | 'userRiskStays'
  | 'signInRiskStays'
  /** A policy is no longer for this person. */
  | 'personUnprotected'
  /** A policy is no longer enforced for anybody. */
  | 'tenantUnprotected'
  /** Everybody at this address counts as being in a trusted place. */
  | 'addressTrusted'
  /** What the home tenant allows is not known here. */
  | 'homeUnknown';

/** One change, or two together, with which the person gets in. */
export interface WayIn {
  changes: Change[];
  cautions: Caution[];
  /** As sure as the least sure rule that decides the sign-in then. */
  certainty: Certainty;
}

/** What would let a person in who was stopped: found by trying, never by advice. */
export interface WouldLetIn {
  revision: number;
  /** Null before anybody began to sign in. */
  person: { id: string; displayName: string } | null;
  /** What an ordinary person comes to who just tries again: right password, every proof given. */
  asIs: {
    letsIn: boolean;
    requirement: RequirementKind;
    /** Registration was put off on the way. */
    putsOff: boolean;
  } | null;
  singles: WayIn[];
  /** Two changes of which neither is enough. */
  pairs: WayIn[];
  /** Changes that were tried and are not enough by themselves. */
  insufficient: Change[];
}
