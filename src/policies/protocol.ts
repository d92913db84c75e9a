import type { PolicyDescription } from '../api/contract.ts';
import type { ImportNote, ImportReason, NamedKind, Place } from './worker/import-types.ts';

/** What the worker of the policies is asked and answers. The page holds only what this says; policies stay there. */

/** Something to import: a file, or a text as one. */
export interface Source {
  /** With its folders, where it came with some. */
  path: string;
  content: Blob;
}

/** What became of a file. */
export interface FileRow {
  path: string;
  result: 'imported' | 'imported-with-notes' | 'refused';
  /** How many. */
  policies: number;
  notes: number;
  /** Why it was refused; a sentence of the catalogue `import`. */
  reason: ImportReason | null;
}

/** What a policy asks for. */
export interface Asking extends Pick<PolicyDescription, 'operator'> {
  controls: readonly Pick<PolicyDescription['controls'][number], 'control' | 'name'>[];
}

/** One policy, as a list shows it. */
export interface PolicyRow extends Pick<PolicyDescription, 'id' | 'displayName' | 'state'> {
  asks: Asking;
  file: string;
  notes: number;
  /** How many parts of it no rule can judge. */
  unjudged: number;
}

/** A placeholder or a name in place of an id, and what the user says it stands for. */
export interface NameRow {
  kind: NamedKind;
  /** As the policies have it. */
  written: string;
  /** Without the signs around it. */
  name: string;
  isPlaceholder: boolean;
  /** How many policies have it. */
  policies: number;
  /** What the user calls it; null until then. */
  displayName: string | null;
}

/** What the user says of a name; null takes it back. */
export type Naming = Pick<NameRow, 'kind' | 'written' | 'displayName'>;

/** All that was imported, as lists show it. */
export interface SetView {
  files: readonly FileRow[];
  policies: readonly PolicyRow[];
  names: readonly NameRow[];
}

/** How far an import has come. */
export interface Progress {
  /** Files that are read, of so many. */
  files: number;
  ofFiles: number;
  bytes: number;
  ofBytes: number;
  /** The file that is being read. */
  path: string;
}

/** A part of a policy that no rule can judge. */
export interface UnjudgedPart {
  /** The policy's id. */
  policy: string;
  path: string;
  value: string;
}

/** Everything about one policy. */
export interface PolicyDetails {
  description: PolicyDescription;
  /** As Microsoft Graph would give it. */
  json: string;
  file: string;
  place: Place | null;
  notes: readonly ImportNote[];
  unjudged: readonly { path: string; value: string }[];
}

/** Everything about one file. */
export interface FileDetails extends FileRow {
  /** The first of them; `FileRow.notes` has how many there are. */
  said: readonly ImportNote[];
  /** The first policies in it. */
  first: readonly { id: string; displayName: string }[];
}

/** Who published an example, and under which licence. */
export interface Credit {
  path: string;
  licence: string;
  source: string;
}

/** What became of an attempt to keep the set in this browser, or to let it go. */
export type Kept = 'kept' | 'notKept' | 'refused' | 'full' | 'otherVersion';

/** The set, and whether this browser keeps it. */
export interface Standing {
  set: SetView;
  kept: Kept;
  /** The most that a file may have, in MB. */
  mostMegabytes: number;
}

/** What an import came to: how many files it added, as the last of the set. */
export interface Added extends Standing {
  added: number;
}

/** How a sign-in comes out, and what is seen on the way. */
export interface Ending {
  outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
  /** In the sign-in log; 0 where there is none. */
  errorCode: number;
  /** In their order, by their ids. */
  screens: readonly string[];
  /** Rules that stop the sign-in by themselves, or make what a policy asks for impossible. */
  stoppedBy: readonly string[];
}

/** What a finding is about. */
export type FindingKind =
  | 'blocked'
  | 'noWayOut'
  | 'registers'
  | 'neverApplies'
  | 'neverCan'
  | 'blockOverGrant'
  | 'blockOverChange'
  | 'bothRisks'
  | 'breakGlass'
  | 'noBreakGlass'
  | 'unjudged';

/** Something about everybody's sign-ins, or about policies, that somebody should know. */
export interface Finding {
  kind: FindingKind;
  /** Which of several of its kind: a rule, or a reason; empty where there is one. */
  about: string;
  severity: 'problem' | 'notice' | 'fine';
  /** The policies that it is about, by their ids. */
  policies: readonly { id: string; displayName: string }[];
  /** Users, groups or others that policies name. */
  names: readonly string[];
  /** The first cells that show it, by their places in the matrix. */
  cells: readonly number[];
  /** How many cells do, and how many people and sign-ins they are of. */
  count: number;
  people: number;
  signIns: number;
}

/** A change that the user made to what was imported. */
export interface ChangeRow {
  /** To take it back by. */
  key: string;
  kind: 'asIfOn' | 'state' | 'edited' | 'removed' | 'added';
  /** Names of the policies that it is about; none where it is about all of them. */
  policies: readonly string[];
  /** What a policy is switched to. */
  state: PolicyRow['state'] | null;
}

/** What can be asked. What changes the set answers with it; an aborted `add` changes nothing. */
export interface PolicyCalls {
  /** Takes up what this browser keeps. */
  open: { given: null; progress: never; answer: Standing };
  add: { given: readonly Source[]; progress: Progress; answer: Added };
  /** Adds the published examples. */
  addExamples: { given: null; progress: Progress; answer: Added & { credits: Credit[] } };
  name: { given: Naming; progress: never; answer: Standing };
  /** Keeps the set in this browser from now on, or no longer. */
  keep: { given: boolean; progress: never; answer: Standing };
  /** Removes everything, also what is kept. */
  clear: { given: null; progress: never; answer: Standing };
  policy: { given: string; progress: never; answer: PolicyDetails | null };
  file: { given: string; progress: never; answer: FileDetails | null };
}
