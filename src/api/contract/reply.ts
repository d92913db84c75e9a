import type { Requirement } from './requirement.ts';

/** What every screen of an attempt shows beside its requirement. */
export interface SignInContext {
  /** The organisation whose sign-in page this is: the resource tenant. */
  organisation: { id: string; displayName: string };
  application: { id: string; displayName: string };
  /** Where the sign-in happens: in a browser, while Windows is set up on a new device, or in an older mail program. */
  surroundings: 'browser' | 'windowsSetup' | 'mailProgram';
  /** The user principal name, once it is known. */
  account: string | null;
}

/** What the sign-in log says of an attempt if the person left it now. */
export interface AttemptStatus {
  outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
  /** 0 where there is no error, as in Graph's signIn status. */
  errorCode: number;
  /** What the log adds to the code, as Graph's `additionalDetails`; null where it adds nothing. */
  additionalDetails: string | null;
  requestId: string;
  correlationId: string;
  timestamp: string;
}

/** The answer to every command that was accepted, and to the question what is required now. */
export interface AttemptReply {
  revision: number;
  /** The attempt, or the password reset that runs beside it. */
  attemptId: string | null;
  context: SignInContext;
  requirement: Requirement;
  /** Of the attempt, also while a password reset runs beside it; null before there is one. */
  status: AttemptStatus | null;
  /** The rehearsal's time, ISO 8601 UTC, and whether it runs by itself. */
  clock: { now: string; runs: boolean };
}

/** Why a command was refused; nothing changed. */
export type RefusalCode =
  /** Somebody acted since the revision that the command saw. */
  | 'staleRevision'
  /** The attempt is not the current one. */
  | 'unknownAttempt'
  /** The present requirement does not take this command. */
  | 'notExpected'
  | 'unknownRehearsal'
  /** An earlier version of the product has kept the rehearsal in a shape that this one does not read. */
  | 'olderRehearsal'
  /** A newer version has. */
  | 'newerRehearsal'
  | 'unknownScenario'
  | 'malformed'
  /** The administrator has none of the roles that it takes. */
  | 'forbidden'
  /** What is acted on is not there. */
  | 'notFound'
  /** What is acted on does not allow it, or is not as the command has it. */
  | 'invalid';

/** A refused command. `problem` says in English what was wrong and where, for logs and tests. */
export interface Refusal {
  error: {
    code: RefusalCode;
    problem: string;
    /** With `forbidden`: the roles of which one would do. */
    roles?: string[];
    /** With `invalid`: which rule is broken, in a word that a message may stand for. */
    rule?: string;
  };
}
