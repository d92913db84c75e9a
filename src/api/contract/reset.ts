import type { CodeError, NewPasswordError } from './errors.ts';
import type { PasswordRules } from './requirement.ts';

/** Ways to prove who you are in a password reset, in the words of Graph's `usageAuthMethod`. */
export type ResetMethod =
  | 'email'
  | 'mobileSMS'
  | 'mobileCall'
  | 'appNotification'
  | 'appCode'
  | 'securityQuestion';

/** A way to prove who you are in a reset, as it is offered. `hint` is its masked address or number. */
export interface OfferedResetMethod {
  method: ResetMethod;
  hint: string | null;
}

/** Why people cannot reset their own password. */
export type ResetProblem =
  | 'notEnabled'
  | 'notEnoughMethods'
  | 'writebackMissing'
  | 'accountDisabled'
  | 'tooManyAttempts'
  /** The account belongs to another organisation. */
  | 'guest';

/** How far a reset has come: which proof it is at, and how many it takes. */
export interface ResetProgress {
  gate: 1 | 2;
  gates: 1 | 2;
}

/** A proof that a reset asks for, and the other ways to give it. */
interface ResetProof extends ResetProgress {
  methods: OfferedResetMethod[];
}

/** What a password reset asks for; a process of its own, beside the sign-in. */
export type ResetRequirement =
  /** `picture` holds the characters that the picture shows. */
  | {
      kind: 'identifyForReset';
      userName: string;
      picture: string;
      error?: 'empty' | 'wrongCharacters' | 'unknownUser';
    }
  | ({ kind: 'chooseResetMethod' } & ResetProof)
  | ({
      kind: 'enterResetCode';
      method: 'email' | 'mobileSMS' | 'appCode';
      hint: string | null;
      /** How many codes were mailed, or texted, by now. */
      codesSent?: number;
      /** `throttled`: no other text was sent. */
      error?: CodeError | 'throttled';
    } & ResetProof)
  | ({
      kind: 'approveReset';
      number: string;
      expiresAt: string;
      error?: 'denied' | 'timedOut';
    } & ResetProof)
  /** `hint` is the number that is called. */
  | ({
      kind: 'answerResetCall';
      hint: string;
      expiresAt: string;
      error?: 'hungUp' | 'unanswered' | 'throttled';
    } & ResetProof)
  | ({ kind: 'answerQuestions'; questions: string[]; error?: 'empty' | 'wrong' } & ResetProof)
  | ({
      kind: 'chooseNewPassword';
      rules: PasswordRules;
      error?: ResetPasswordError;
    } & ResetProgress)
  | ({ kind: 'resetDone' } & ResetProgress)
  /** `home` is the domain of a guest's own organisation. */
  | { kind: 'resetUnavailable'; problem: ResetProblem; home: string | null };

/** Why a new password was refused in a reset, which knows no current one and may take the last one again. */
export type ResetPasswordError = Exclude<NewPasswordError, 'currentWrong' | 'reused'>;
