/** What JSON can say. Policies and locations come as Graph writes them, and are checked where they arrive. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Acts on users, by their ids, as Graph's `riskyUser` and `user` actions do them. */
export type UserAct =
  | { type: 'dismissUserRisk'; userIds: string[] }
  | { type: 'confirmUserCompromised'; userIds: string[] }
  | { type: 'confirmUserSafe'; userIds: string[] }
  /** Makes a temporary password, or takes a typed one; a new one is chosen at the next sign-in. */
  | { type: 'resetPassword'; userId: string; newPassword?: string }
  | { type: 'requirePasswordChange'; userId: string }
  | { type: 'revokeSessions'; userId: string }
  | {
      type: 'createTemporaryAccessPass';
      userId: string;
      lifetimeInMinutes?: number;
      isUsableOnce?: boolean;
      /** ISO 8601 UTC; now without it. */
      startDateTime?: string;
    }
  | { type: 'deleteTemporaryAccessPass'; userId: string };

/** Acts on sign-ins of the log, by Graph's `signIn` ids, which are the request ids that people see. */
export type SignInAct = {
  type: 'confirmSignInsCompromised' | 'confirmSignInsSafe' | 'dismissSignInRisk';
  requestIds: string[];
};

/** Acts on what a tenant has set up. `changes` is a part of the resource, as a PATCH has it. */
export type TenantAct =
  | { type: 'createPolicy'; policy: JsonObject }
  | { type: 'updatePolicy'; policyId: string; changes: JsonObject }
  | { type: 'deletePolicy'; policyId: string }
  | { type: 'createNamedLocation'; location: JsonObject }
  | { type: 'updateNamedLocation'; locationId: string; changes: JsonObject }
  | { type: 'deleteNamedLocation'; locationId: string }
  /** Microsoft Graph has no such resource; this is invented. */
  | { type: 'setRegistrationPolicy'; isEnabled?: boolean; excludeGroups?: string[] }
  /** Microsoft Graph has no such resource; this is invented. */
  | { type: 'setOnPremises'; passwordWriteback?: boolean; passwordChangeResetsRisk?: boolean };

/** What IT staff can do in the tenant that they run. */
export type AdministratorAct = UserAct | SignInAct | TenantAct;

/** What a script has IT staff do: a sign-in is named by its person, whose latest risky one is meant. */
export type ScriptedAdministratorAct =
  | UserAct
  | TenantAct
  | (Omit<SignInAct, 'requestIds'> & { latestOf: string });

/** An act of IT staff. `by` is the id of the administrator. */
export interface AdministratorCommand {
  type: 'administer';
  by: string;
  act: AdministratorAct;
}

/** Somebody of the IT staff, as console and stage show them. Roles are names of built-in Microsoft Entra roles. */
export interface AdministratorView {
  id: string;
  displayName: string;
  userPrincipalName: string;
  organisation: { id: string; displayName: string };
  roles: string[];
}
