import type {
  DeviceAttribute,
  MadeUp,
  Mentioned,
  RehearsedPerson,
  RehearsedSignIn,
} from './worker/rehearse/types.ts';

/** What can be asked of the policies about one person's one sign-in. */

/** What an organisation has set up beside its policies, where sources leave open which of two ways it goes. */
export interface TenantSettings {
  /** Says that the account is at risk before the proof. */
  announcesUserRisk: boolean;
  /** Heading of the page that asks for registration; `moreInformation` is the older one. */
  registrationInterrupt: 'current' | 'moreInformation';
}

/** One person's one sign-in: what would they see? */
export interface Question {
  person: RehearsedPerson;
  signIn: RehearsedSignIn;
  settings: Partial<TenantSettings>;
}

/** A device as policies tell it from others. */
export type DeviceState = 'unregistered' | 'registered' | 'joined' | 'compliant' | 'hybrid';

/** Values that a person or a sign-in can have, in Graph's words. */
export interface Choices {
  methods: RehearsedPerson['methodsRegistered'];
  /** With `none` for members. */
  externalUserTypes: readonly NonNullable<RehearsedPerson['externalUserType']>[];
  /** Those of them whom Graph calls members. */
  kindsOfMembers: Choices['externalUserTypes'];
  riskEventTypes: readonly NonNullable<RehearsedSignIn['riskEventType']>[];
  userActions: readonly NonNullable<RehearsedSignIn['userAction']>[];
  clientAppTypes: readonly RehearsedSignIn['clientAppType'][];
  devicePlatforms: readonly RehearsedSignIn['devicePlatform'][];
  /** Devices as policies tell them apart; null for one that is not registered. */
  devices: Record<DeviceState, RehearsedSignIn['deviceInfo']>;
  /** What filters can look at of a device, beside its state. */
  deviceAttributes: readonly DeviceAttribute[];
}

/** What can be asked of a set: what it mentions, and people and sign-ins that are made up from that. */
export interface Askable extends MadeUp {
  mentioned: Mentioned;
  choices: Choices;
}

/** People and sign-ins of the user's own, and which of them is chosen, by its key. */
export interface OwnEntries {
  people: readonly { key: string; person: RehearsedPerson }[];
  signIns: readonly { key: string; signIn: RehearsedSignIn }[];
  person: string | null;
  signIn: string | null;
}

/** A part of a policy that no rule can judge. */
export interface UnjudgedPart {
  /** The policy's id. */
  policy: string;
  path: string;
  value: string;
}
