import type { PolicyDescription } from '../api/contract.ts';
import type { AnswerCalls } from './answer-protocol.ts';
import type { ChangeRow, EverybodyCalls } from './everybody-protocol.ts';
import type { ImportNote, ImportReason, NamedKind, Place } from './worker/import-types.ts';
import type { Askable, OwnEntries } from './question-protocol.ts';

export type {
  Askable,
  Choices,
  DeviceState,
  OwnEntries,
  Question,
  TenantSettings,
  UnjudgedPart,
} from './question-protocol.ts';

/** What the worker of the policies is asked and answers. The page holds only what this says; policies stay there. */

/** Something to import: a file, or a text as one. */
export interface Source {
  /** With its folders, where it came with some. */
  path: string;
  content: Blob;
  /** It comes in the place of what was refused under its path: a text that was corrected. */
  replacesRefused?: boolean;
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
  /** How it differs from what was imported, by changes that are tried; null where it does not. */
  trial: 'changed' | 'added' | null;
}

/** Where the user says a place is, in the words of Graph's named locations: by address, or by country. */
export type PlaceSaid =
  | { ipRanges: readonly { cidrAddress: string }[]; isTrusted: boolean }
  | { countriesAndRegions: readonly string[] };

/** A placeholder, a name in place of an id, or an id without a name, and what the user says it stands for. */
export interface NameRow {
  kind: NamedKind;
  /** As the policies have it. */
  written: string;
  /** Without the signs around it. */
  name: string;
  isPlaceholder: boolean;
  /** It is a plain id, which no file names. */
  isId: boolean;
  /** How many policies have it. */
  policies: number;
  /** What the user calls it; null until then. */
  displayName: string | null;
  /** Where the user says it is, of a place; null until then, and of anything else. */
  place: PlaceSaid | null;
}

/** What the user says of a name; null takes it back. */
export type Naming = Pick<NameRow, 'kind' | 'written' | 'displayName'> & {
  place?: PlaceSaid | null;
};

/** All that was imported and changed, as lists show it. */
export interface SetView {
  files: readonly FileRow[];
  /** With every change done to them. */
  policies: readonly PolicyRow[];
  names: readonly NameRow[];
  /** In the order in which they are done. */
  changes: readonly ChangeRow[];
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

/** What can be asked. What changes the set answers with it; an aborted `add` changes nothing. */
export interface PolicyCalls extends AnswerCalls, EverybodyCalls {
  /** Takes up what this browser keeps. */
  open: { given: null; progress: never; answer: Standing & { own: OwnEntries } };
  add: { given: readonly Source[]; progress: Progress; answer: Added };
  /** Adds the published examples. */
  addExamples: { given: null; progress: Progress; answer: Added & { credits: Credit[] } };
  /** Takes a file out of the set, by its path. */
  takeOut: { given: string; progress: never; answer: Standing };
  name: { given: Naming; progress: never; answer: Standing };
  /** What the user has made; it is kept where the set is. */
  own: { given: OwnEntries; progress: never; answer: Kept };
  /** Keeps the set in this browser from now on, or no longer. */
  keep: { given: boolean; progress: never; answer: Standing };
  /** Removes everything, also what is kept. */
  clear: { given: null; progress: never; answer: Standing };
  policy: { given: string; progress: never; answer: PolicyDetails | null };
  file: { given: string; progress: never; answer: FileDetails | null };
  askable: { given: null; progress: never; answer: Askable };
}
