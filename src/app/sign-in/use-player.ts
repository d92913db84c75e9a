import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ScenarioDetail } from '../../api/contract.ts';
import type { StageClient } from '../../api/stage-client.ts';
import type { Journey, JourneyView } from '../../journey/journey.ts';
import { positionOf, type Shown, shownOf } from '../../journey/place.ts';
import { perform } from '../../journey/player.ts';
import type { Player } from '../../stage/player.ts';
import { fill } from './fill.ts';

/** Seconds between two acts until the presenter chooses otherwise. */
const usualPace = 3;

/** What the player of a page works with. */
export interface PlayerParts {
  journey: Journey;
  view: JourneyView;
  stage: StageClient;
  scenario: ScenarioDetail;
  /** Acts that the link had played. */
  start: number;
  /** Keeps the picture still while acts are done again silently. */
  onHold: (hold: boolean) => void;
}

/** Plays a scenario's script on the page's journey, and follows people who act themselves. */
export const usePlayer = ({
  journey,
  view,
  stage,
  scenario,
  start,
  onHold,
}: PlayerParts): Player => {
  const { script, personas } = scenario;
  // A reload, another window or the way back finds a rehearsal under way.
  const [found] = useState(() => start || positionOf(script, shownOf(view), 0));
  const [position, setPosition] = useState(found ?? 0);
  // What is pressed before the next drawing is meant for the present place, not for the one that is drawn.
  const place = useRef(position);
  const [playing, setPlaying] = useState(false);
  const [offScript, setOffScript] = useState(found === null);
  const [pace, setPace] = useState(usualPace);
  const [performing, setPerforming] = useState(false);
  const underWay = useRef(false);
  // A press while an act is on its way is no less meant: the screen it leads to may be there already.
  const presses = useRef(0);

  const moveTo = (acts: number): void => {
    place.current = acts;
    setPosition(acts);
  };

  const run = async (work: () => Promise<number>): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setPerforming(true);
    try {
      moveTo(await work());
      setOffScript(false);
    } catch {
      setPlaying(false);
      setOffScript(true);
    } finally {
      underWay.current = false;
      presses.current = 0;
      setPerforming(false);
    }
  };

  const next = (): void => {
    if (offScript || place.current >= script.length) return;
    presses.current += 1;
    void run(async () => {
      for (; presses.current > 0; presses.current -= 1) {
        const act = script[place.current];
        if (!act) break;
        // oxlint-disable-next-line no-await-in-loop -- One act after the other.
        await perform({ journey, stage, personas }, act);
        moveTo(place.current + 1);
      }
      return place.current;
    });
  };

  const goTo = (acts: number): void => {
    setPlaying(false);
    void run(async () => {
      onHold(true);
      try {
        const { revision } = await stage.restart();
        await journey.settled(revision);
        for (const act of script.slice(0, acts)) await perform({ journey, stage, personas }, act);
        return acts;
      } finally {
        onHold(false);
      }
    });
  };

  const follow = useEffectEvent((shown: Shown) => {
    if (underWay.current) return;
    const acts = positionOf(script, shown, place.current);
    setOffScript(acts === null);
    if (acts === null) setPlaying(false);
    else moveTo(acts);
  });
  useEffect(() => journey.subscribe(() => follow(shownOf(journey.view()))), [journey]);

  const atEnd = position >= script.length;
  const step = useEffectEvent(next);
  useEffect(() => {
    if (!playing || performing || atEnd) return undefined;
    const timer = setTimeout(() => step(), pace * 1000);
    return () => clearTimeout(timer);
  }, [playing, performing, atEnd, pace]);

  return {
    script,
    position,
    playing: playing && !atEnd,
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    next,
    // What led away from the script is what is taken back.
    back: () => goTo(offScript ? place.current : Math.max(0, place.current - 1)),
    restart: () => goTo(0),
    pace,
    setPace,
    offScript,
    fill: (role) => void fill(role, stage, personas, view.reply?.context.account ?? null),
  };
};
