import type { ImportNote, ImportReason } from './worker/import-types.ts';
import type { PolicyRow, Question, Standing } from './protocol.ts';

/** What the worker of the policies is asked and answers about everybody at once, and about what is changed to see it. */

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
  /** The policies that it is about. */
  policies: readonly Pick<PolicyRow, 'id' | 'displayName'>[];
  /** Users or groups that policies name. */
  names: readonly string[];
  /** The cells that show it, by their places in the matrix. */
  cells: readonly number[];
  /** How many cells do, and how many people and sign-ins they are of. */
  count: number;
  people: number;
  signIns: number;
}

/** Everybody, and every sign-in of theirs. */
export interface MatrixQuestion extends Pick<Question, 'settings'> {
  people: readonly Question['person'][];
  signIns: readonly Question['signIn'][];
}

/** How far a matrix has come: so many situations were walked, of so many that are unlike each other. */
export interface MatrixProgress {
  walked: number;
  ofWalks: number;
}

/** Everybody's every sign-in under one state of the policies. */
export interface MatrixSide {
  /** For each cell the place of its ending, row by row: people are rows, sign-ins columns. */
  cells: Uint32Array;
  findings: readonly Finding[];
  /** 1 for each cell, in the same order, that may come out otherwise: a policy there has a part that no rule can judge. */
  unsure: Uint8Array;
}

/** Everybody's every sign-in, and how it was before anything was changed. */
export interface MatrixAnswer {
  /** Of both sides. */
  endings: readonly Ending[];
  after: MatrixSide;
  /** Null where nothing is changed. */
  before: MatrixSide | null;
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

/** Something to change. A text is read as an imported file is; `policy` is an id. */
export type ChangeRequest =
  | { kind: 'asIfOn' }
  | { kind: 'state'; policy: string; state: PolicyRow['state'] }
  | { kind: 'edit'; policy: string; text: string }
  | { kind: 'remove'; policy: string }
  | { kind: 'add'; name: string; text: string }
  | { kind: 'addTemplate'; template: string };

/** Why a text was not taken: what is wrong with it and where, or that it holds another number of policies than one. */
export type ChangeFault =
  | { kind: 'reason'; reason: ImportReason }
  | { kind: 'notOne'; policies: number };

/** What came of a change. Where there is a fault nothing was changed. */
export interface Changed extends Standing {
  fault: ChangeFault | null;
  /** What was assumed in reading a text. */
  notes: readonly ImportNote[];
}

/** A published policy to add; its name is its own. */
export interface TemplateRow extends Pick<PolicyRow, 'displayName'> {
  /** Its path among the examples. */
  template: string;
}

/** What can be asked about everybody. */
export interface EverybodyCalls {
  matrix: { given: MatrixQuestion; progress: MatrixProgress; answer: MatrixAnswer };
  change: { given: ChangeRequest; progress: never; answer: Changed };
  /** Takes one change back, by its key; all of them without one. */
  undo: { given: string | null; progress: never; answer: Standing };
  templates: { given: null; progress: never; answer: readonly TemplateRow[] };
}
