import type { Gone } from '../api/client.ts';
import type { AttemptReply } from '../api/contract.ts';

/** Pages of the journey that stand for no requirement. */
export type ProblemId = 'problem.unexpected' | `problem.${Gone}`;

/** Why the last call brought no reply, while the screen stays and nothing typed is lost. */
export type Failure = 'unreachable' | 'rejected';

/** Somebody else acted first: what is required now, in place of a reply. */
export class Overtaken extends Error {
  override name = 'Overtaken';
  readonly reply: AttemptReply;
  constructor(reply: AttemptReply) {
    super('The rehearsal moved on before this command.');
    this.reply = reply;
  }
}

/** The rehearsal cannot be taken up here. */
export class Lost extends Error {
  override name = 'Lost';
  readonly why: Gone;
  constructor(message: string, why: Gone = 'lost') {
    super(message);
    this.why = why;
  }
}

/** Why a rehearsal cannot be taken up: each is a page. */
export const reasons = ['lost', 'older', 'newer'] as const satisfies readonly Gone[];
