import type { MapNode, Transition } from './graph.ts';
import type { Leg, Visits } from './visits.ts';

/** Why a line is drawn: every transition is one, the usual way in, of the chosen scenario, of the chosen state. */
export type LineRole = 'plain' | 'usual' | 'path' | 'resumed' | 'out' | 'in';

/** All transitions from a state to another one, drawn as one line. */
export interface Line {
  from: string;
  to: string;
  /** None where it only leads to a problem page: that line is the same from everywhere. */
  events: string[];
  role: LineRole;
}

const isDrawn = ({ from, to }: Transition): boolean => from !== to;

/** Replies that no table lists and calls without a reply lead from everywhere to the problem pages. */
const isOrdinary = ({ kind, requirement }: Transition): boolean =>
  kind === 'page' || requirement !== null;

const keyOf = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;

/** One line from state to state, with the events that take it. */
export const bundled = (transitions: readonly Transition[], role: LineRole): Line[] => {
  const lines = new Map<string, Line>();
  for (const transition of transitions) {
    const { from, to, event } = transition;
    const line = lines.get(keyOf(transition)) ?? { from, to, events: [], role };
    if (!line.events.includes(event)) line.events.push(event);
    lines.set(keyOf(transition), line);
  }
  return [...lines.values()];
};

/** The way in that most scenarios take, for every state; where none takes any, the first in the table. */
export const usualWays = (
  nodes: readonly MapNode[],
  transitions: readonly Transition[],
  { ways }: Pick<Visits, 'ways'>,
): Line[] => {
  const lines = bundled(
    transitions.filter((one) => isDrawn(one) && isOrdinary(one)),
    'usual',
  );
  return nodes.flatMap(({ id }) => {
    const [best] = lines
      .filter(({ to }) => to === id)
      .toSorted((one, other) => (ways.get(keyOf(other)) ?? 0) - (ways.get(keyOf(one)) ?? 0));
    return best ? [best] : [];
  });
};

/** The lines to draw, each once: those that matter most come last, over the others. */
export const linesToDraw = ({
  transitions,
  usual,
  legs,
  chosen,
  all,
}: {
  transitions: readonly Transition[];
  usual: readonly Line[];
  legs: readonly Leg[];
  chosen: string | null;
  all: boolean;
}): Line[] => {
  const drawn = transitions.filter(isDrawn);
  const eventsOf = new Map(
    bundled(drawn.filter(isOrdinary), 'path').map((line) => [keyOf(line), line.events]),
  );
  const walked = legs.map(({ from, to, isResumed }): Line => ({
    from,
    to,
    events: eventsOf.get(keyOf({ from, to })) ?? [],
    role: isResumed ? 'resumed' : 'path',
  }));
  const lines = [
    ...(all ? bundled(drawn.filter(isOrdinary), 'plain') : []),
    ...usual,
    ...(chosen === null
      ? []
      : [
          ...bundled(
            drawn.filter(({ to }) => to === chosen),
            'in',
          ),
          ...bundled(
            drawn.filter(({ from }) => from === chosen),
            'out',
          ).map((line) => ({ ...line, events: eventsOf.get(keyOf(line)) ?? [] })),
        ]),
    ...walked,
  ];
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()];
};
