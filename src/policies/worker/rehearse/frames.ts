import { play } from '../../../../mocks/scenarios/play.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import { shownOf } from '../../../journey/place.ts';
import { screenOf } from '../../../journey/table.ts';
import type { ScreenId } from '../../../screens/screen.ts';
import type { AnswerFrame } from '../../answer-protocol.ts';

/** What is shown on the way through a scenario's script, each screen once as it comes. */
export const framesOf = (scenario: Scenario): Omit<AnswerFrame, 'certainty'>[] => {
  const all = play(scenario).map((played, after) => {
    const reply = { ...played.reply, revision: after };
    // A page that is turned within a requirement is known to the script alone.
    const screen = (scenario.script[after - 1]?.expect.screen ??
      screenOf[reply.requirement.kind]) as ScreenId;
    return { after, screen, state: shownOf({ screen, reply }).state, reply };
  });
  return all.filter(({ screen }, at) => screen !== all[at - 1]?.screen);
};
