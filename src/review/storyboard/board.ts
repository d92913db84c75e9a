import type { PolicyTrace, Storyboard, Trace } from '../../api/contract.ts';
import { shownOf } from '../../journey/place.ts';
import { screenOf } from '../../journey/table.ts';
import type { ScreenId } from '../../screens/screen.ts';
import { actorAt, actSentence, type Sentence } from '../../why/act-sentence.ts';
import { outlineOf, partsOf, type Stop, type Stretch } from './outline.ts';

/** What a reviewer has written about what a frame shows. */
export interface FrameNote {
  id: string;
  author: string;
  text: string;
}

/** One frame as it is drawn. */
export interface BoardFrame {
  /** The acts before it. */
  after: number;
  screen: ScreenId;
  state: string;
  reply: Storyboard['frames'][number]['reply'];
  trace: Trace;
  /** What happens at it; null at the end of the script. */
  next: Sentence | null;
  /** From 0: a new sign-in, or a password reset, is a new part. */
  part: number;
  /** It begins a part that is not the first. */
  opensPart: boolean;
}

/** What reviewers wrote, by frame. */
export type NotesOf = (frame: BoardFrame) => readonly FrameNote[];

/** A journey as a storyboard draws it. */
export interface Board {
  scenario: string;
  /** What it is called where it has no messages. */
  title: string | null;
  context: Storyboard['context'];
  people: Storyboard['people'];
  /** Every policy that was looked at on the way, as the first frame that looked at it says. */
  policies: PolicyTrace[];
  frames: BoardFrame[];
  outline: Stretch[];
}

const policiesOf = (frames: Storyboard['frames']): PolicyTrace[] => {
  const all = frames.flatMap(({ trace }) => [...trace.policies, ...trace.registrationPolicies]);
  return [...new Map(all.toReversed().map((policy) => [policy.id, policy])).values()].toReversed();
};

/** Where frames are drawn and what they say. */
export const boardOf = ({ scenario, title, context, people, frames }: Storyboard): Board => {
  const script = frames.flatMap(({ led }) => led ?? []);
  const personas = people.map((one) => ({ ...one, secrets: {} }));
  const shown = frames.map(({ expect, reply }) => {
    // A page that is turned within a requirement is known to the script alone.
    const screen = (expect?.screen ?? screenOf[reply.requirement.kind]) as ScreenId;
    return { ...shownOf({ screen, reply }), screen };
  });
  const stops = frames.map(({ led, reply }, at): Stop => ({
    screen: shown[at]?.screen ?? '',
    attemptId: reply.attemptId,
    isRefusal: shown[at]?.isRefusal ?? false,
    beginsAnew: led?.actor === 'stage',
  }));
  const parts = partsOf(stops);
  return {
    scenario,
    title: title ?? null,
    context,
    people,
    policies: policiesOf(frames),
    outline: outlineOf(stops),
    frames: frames.flatMap(({ reply, trace }, after): BoardFrame[] => {
      const place = shown[after];
      const act = script[after];
      if (!place) return [];
      const part = parts[after] ?? 0;
      return [
        {
          after,
          screen: place.screen,
          state: place.state,
          reply,
          trace,
          next: act ? actSentence(act, actorAt(script, after, personas)) : null,
          part,
          opensPart: after > 0 && part !== parts[after - 1],
        },
      ];
    }),
  };
};
