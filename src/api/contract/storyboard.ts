import type { AttemptReply, SignInContext } from './reply.ts';
import type { Act, Expectation, Persona, Situation } from './script.ts';
import type { Trace } from './trace.ts';

/** One frame of a storyboard: what is shown after so many acts, and why. */
export interface StoryboardFrame {
  /** The act that led here; null for the first frame. */
  led: Act | null;
  /** What the script expects here; null for the first frame, which follows no act. */
  expect: Expectation | null;
  reply: AttemptReply;
  trace: Trace;
}

/** A scenario played to its end without a page: every frame, in order. Graph has no shape for it. */
export interface Storyboard {
  scenario: string;
  /** What it is called where it has no messages. */
  title?: string;
  situation: Situation;
  context: SignInContext;
  /** The people who may act, without their secrets. */
  people: Omit<Persona, 'secrets'>[];
  frames: StoryboardFrame[];
}
