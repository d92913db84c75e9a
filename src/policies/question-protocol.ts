import type { Act, AttemptReply, PolicyTrace, Trace } from '../api/contract.ts';
import type { ScreenId } from '../screens/screen.ts';
import type {
  DeviceAttribute,
  MadeUpPerson,
  MadeUpSignIn,
  Mentioned,
  RehearsedPerson,
  RehearsedSignIn,
} from './worker/rehearse/types.ts';

/** What is asked of the policies about one person's one sign-in, and answered. */

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
export interface Askable {
  mentioned: Mentioned;
  people: readonly MadeUpPerson[];
  signIns: readonly MadeUpSignIn[];
  choices: Choices;
  /** Of what nobody was made up for all. */
  leftOut: readonly { kind: 'group' | 'application' | 'location' | 'context'; count: number }[];
}

/** A screen as it comes. */
export interface AnswerFrame {
  /** The acts before it. */
  after: number;
  screen: ScreenId;
  state: string;
  reply: AttemptReply;
}

/** What somebody sees at a sign-in, and why. */
export interface Answer {
  frames: AnswerFrame[];
  /** What an ordinary person does, who gets on with it. */
  script: Act[];
  /** What is known at its end. */
  trace: Trace;
  /** How the policies on registering judge, where somebody registers on the way. */
  registration: readonly PolicyTrace[];
  /** How many policies of a very large set are not among them: they apply nowhere on the way. */
  notPlayed: number;
  unjudged: readonly UnjudgedPart[];
  /** Places of the policies of which nothing says where they are, by name; not those that the sign-in is said to come from. */
  placesUnknown: readonly string[];
  /** False where an enabled policy has a part that no rule can judge, or it is not known where a place is. */
  isComplete: boolean;
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
