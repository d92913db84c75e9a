import type { AdministratorAct } from '../../api/contract.ts';
import type { MessageValues } from '../../i18n/messages.tsx';
import type { resources } from '../console-client.ts';

/** Everything that can be done in the console; the family of messages that words it. */
export const actionIds = [
  'dismissUserRisk',
  'confirmUserCompromised',
  'confirmUserSafe',
  'resetPassword',
  'requirePasswordChange',
  'revokeSessions',
  'createTemporaryAccessPass',
  'confirmSignInsCompromised',
  'confirmSignInsSafe',
  'dismissSignInRisk',
  'policyOn',
  'policyReportOnly',
  'policyOff',
  'excludeFromPolicy',
  'includeInPolicy',
  'enableSelfRemediation',
  'editPolicy',
  'createLocation',
  'trustLocation',
  'distrustLocation',
  'registrationOn',
  'registrationOff',
  'writebackOn',
  'writebackOff',
  'resetsRiskOn',
  'resetsRiskOff',
] as const;
export type ActionId = (typeof actionIds)[number];

/** What somebody chose or typed before they confirmed. */
export interface Input {
  userId: string;
  lifetimeInMinutes: number;
  isUsableOnce: boolean;
  json: string;
  /** Name of a new location, and its addresses in CIDR form. */
  locationName: string;
  range: string;
  isTrusted: boolean;
}

/** What an act is about: what is shown of it, and the row as it was when the act was begun. */
export interface Subject {
  id: string;
  name: string;
  row: object;
}

/** An act that waits for its confirmation. */
export interface Pending {
  id: ActionId;
  subjects: Subject[];
  /** The list that the subjects are in, to see whether they moved on meanwhile. */
  resource: keyof typeof resources | null;
  /** What is carried out, one after the other. Throws `Unreadable` where what was typed is none. */
  acts: (input: Input) => AdministratorAct[];
  /** What takes it back, where it can be taken back. `replies` are Graph's answers. */
  undo?: (replies: unknown[]) => AdministratorAct[];
  /** What has to be chosen first. */
  asks?: 'user' | 'pass' | 'json' | 'location';
  /** Ids of people who cannot be chosen. */
  without?: string[];
  /** What a typed text begins as. */
  json?: string;
  values?: MessageValues;
}

/** What was typed is no JSON object. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
