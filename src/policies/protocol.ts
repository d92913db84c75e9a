import type { PolicyDescription } from '../api/contract.ts';

/** What the worker of the policies is asked and answers. The page holds only what this says; policies stay there. */

/** Something to import: a file, or a text as one. */
export interface Source {
  /** With its folders, where it came with some. */
  path: string;
  content: Blob;
}

/** Where in a file: both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A sentence of the catalogue `import`, by its code. */
export interface Saying {
  code: string;
  values: Readonly<Record<string, string | number>>;
  place: Place | null;
}

/** What was assumed. `path` is dotted, from the root of the file. */
export interface Note extends Saying {
  /** A policy's name; null for the whole file. */
  policy: string | null;
  path: string;
}

/** What became of a file. */
export interface FileRow {
  path: string;
  result: 'imported' | 'imported-with-notes' | 'refused';
  /** How many. */
  policies: number;
  notes: number;
  reason: Saying | null;
}

/** One policy, as a list shows it. */
export interface PolicyRow extends Pick<
  PolicyDescription,
  'id' | 'displayName' | 'state' | 'operator' | 'controls'
> {
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

/** What a name can stand for. */
export type NamedKind =
  | 'user'
  | 'group'
  | 'role'
  | 'application'
  | 'location'
  | 'tenant'
  | 'termsOfUse'
  | 'authenticationStrength';

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

/** Everything about one policy. */
export interface PolicyDetails {
  description: PolicyDescription;
  /** As Microsoft Graph would give it. */
  json: string;
  file: string;
  place: Place | null;
  notes: readonly Note[];
  unjudged: readonly { path: string; value: string }[];
}

/** Everything about one file. */
export interface FileDetails extends FileRow {
  /** The first of them; `FileRow.notes` has how many there are. */
  said: readonly Note[];
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
}

/** What can be asked. What changes the set answers with it; an aborted `add` changes nothing. */
export interface PolicyCalls {
  /** Takes up what this browser keeps. */
  open: { given: null; progress: never; answer: Standing };
  add: { given: readonly Source[]; progress: Progress; answer: Standing };
  /** Adds the published examples. */
  addExamples: { given: null; progress: Progress; answer: Standing & { credits: Credit[] } };
  name: { given: Naming; progress: never; answer: Standing };
  /** Keeps the set in this browser from now on, or no longer. */
  keep: { given: boolean; progress: never; answer: Standing };
  /** Removes everything, also what is kept. */
  clear: { given: null; progress: never; answer: Standing };
  policy: { given: string; progress: never; answer: PolicyDetails | null };
  file: { given: string; progress: never; answer: FileDetails | null };
}
