import type { Act, AttemptReply, Certainty, PolicyTrace, Trace } from '../api/contract.ts';
import type { ScreenId } from '../screens/screen.ts';
import type { Added, Progress, Question, UnjudgedPart } from './protocol.ts';

/** What the worker of the policies is asked and answers about one person's one sign-in. */

/** A screen as it comes. */
export interface AnswerFrame {
  /** The acts before it. */
  after: number;
  screen: ScreenId;
  state: string;
  reply: AttemptReply;
  /** How sure it is that it comes, and is as it is: what the dock says of it too. */
  certainty: Certainty;
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
  /** How it would end if all report-only policies that apply were on, and what they are called; null where it is alike. */
  ifOn: {
    outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
    screens: number;
    policies: readonly string[];
  } | null;
}

/** A question as the text of a link. */
export interface Shared {
  /** Null where it would be longer than a link may be. */
  text: string | null;
  /** How long it is, and the most that it may be, in characters. */
  length: number;
  most: number;
  /** Ids and names that stand in the question, because somebody chose or gave them. */
  chosen: readonly string[];
  /** How many changes to the policies go with them. */
  changes: number;
}

/** What the text of a link carries: a question, whether policies, and how many changes to them; or why it cannot be read. */
export type Linked =
  | { question: Question; hasPolicies: boolean; changes: number }
  | { problem: 'broken' | 'newer' };

/** A question to make a rehearsal of, with the words that only the page has. */
export interface ToRehearse extends Question {
  /** What the dock calls the rehearsal. */
  title: string;
  /** What it calls the device, where that has no name of its own. */
  deviceName: string;
}

/** What can be asked about one sign-in. */
export interface AnswerCalls {
  answer: { given: Question; progress: never; answer: Answer };
  /** The text of a link that carries a question. `own`: names in it that the user gave. */
  share: {
    given: { question: Question; withPolicies: boolean; own?: readonly string[] };
    progress: never;
    answer: Shared;
  };
  /** Adds the policies that a link carries, with its changes where there are no others. `path`: what they go by. */
  addLinked: { given: { text: string; path: string }; progress: Progress; answer: Added };
  /** What the text of a link carries. */
  readLink: { given: string; progress: never; answer: Linked };
  /** A question as a scenario of the backend's, for it to open. */
  rehearsable: { given: ToRehearse; progress: never; answer: object };
}
