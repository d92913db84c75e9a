import type { RequirementKind } from '../../api/contract.ts';
import type { ProblemId } from '../../journey/failures.ts';
import { journeyMachine } from '../../journey/machine.ts';
import type { Replies, Row } from '../../journey/row.ts';
import { screenOf, table } from '../../journey/table.ts';
import { type Interrupt, interruptOf } from '../../screens/interrupts.ts';
import type { JourneyScreenId, ScreenId } from '../../screens/screen.ts';
import { screenIds } from '../../screens/states.ts';

/** What a node stands for: a screen's state, what is there before any reply, a problem page, or no state yet. */
export type NodeKind = 'screen' | 'starting' | 'problem' | 'noState';

/** A state of the journey, or a screen that has none yet. */
export interface MapNode {
  /** The screen's id; `starting` and `problem.…` for the states that are no screen of their own. */
  id: string;
  kind: NodeKind;
  /** What draws it; null for problem pages. */
  screen: ScreenId | null;
  /** Where it stands on the map. */
  group: Interrupt | 'problem';
  /** The requirements that the state is shown for. */
  requirements: readonly RequirementKind[];
}

/**
 * How a transition comes: by the reply to an event, by a page turned without asking anybody, or because the call
 * brought no reply (then the screen stays, or a problem page is entered).
 */
export type TransitionKind = 'reply' | 'page' | 'noReply';

/** One way from a state to a state. */
export interface Transition {
  from: string;
  /** The event's name; `changed` when phone or clock changed what is required. */
  event: string;
  to: string;
  kind: TransitionKind;
  /** The requirement that the reply names; null where there is none, or one that is not listed. */
  requirement: RequirementKind | null;
}

/** The journey as a graph. `resume`, which may enter any state from anywhere, is left out. */
export interface FlowGraph {
  nodes: readonly MapNode[];
  transitions: readonly Transition[];
  /** Problem pages that every state may be left for, whatever is done: the rehearsal was lost. */
  fromAnywhere: readonly string[];
}

const starting = 'starting';
const first = screenOf.userName;
const unexpected: ProblemId = 'problem.unexpected';
const lost: ProblemId[] = ['problem.lost', 'problem.older', 'problem.newer'];

/** Ids of the problem pages, as the machine has them. */
const problems = Object.values(journeyMachine.states)
  .map(({ meta }) => (meta as { screen: string }).screen)
  .filter((screen) => screen.startsWith('problem.'));

const rows = Object.entries(table) as [JourneyScreenId, Row<ScreenId>][];

const asked = (from: ScreenId, event: string, { replies, stays = [] }: Replies): Transition[] => [
  ...replies.map((requirement) => ({
    from,
    event,
    to: stays.includes(requirement) ? from : screenOf[requirement],
    kind: 'reply' as const,
    requirement,
  })),
  { from, event, to: unexpected, kind: 'reply', requirement: null },
  ...[...lost, from].map((to) => ({
    from,
    event,
    to,
    kind: 'noReply' as const,
    requirement: null,
  })),
];

const turned = (
  from: JourneyScreenId,
  event: string,
  page: JourneyScreenId | 'requirement',
): Transition[] => {
  const kind = 'page' as const;
  if (page !== 'requirement') return [{ from, event, to: page, kind, requirement: null }];
  return table[from].requirements.map((requirement) => ({
    from,
    event,
    to: screenOf[requirement],
    kind,
    requirement,
  }));
};

const leaving = ([from, row]: [JourneyScreenId, Row<ScreenId>]): Transition[] => [
  ...Object.entries(row.on).flatMap(([event, answer]) =>
    'page' in answer ? turned(from, event, answer.page) : asked(from, event, answer),
  ),
  ...(row.changes ? asked(from, 'changed', row.changes) : []),
];

/** What is done on the first page before the backend is there goes on in the state of the user name. */
const begun: Transition[] = Object.keys(table[first].on).map((event) => ({
  from: starting,
  event,
  to: first,
  kind: 'reply',
  requirement: 'userName',
}));

const screenNode = (id: string): MapNode => {
  const row = (table as Partial<Record<string, Row<ScreenId>>>)[id];
  return {
    id,
    kind: row ? 'screen' : 'noState',
    screen: id as ScreenId,
    group: interruptOf(id),
    requirements: row?.requirements ?? [],
  };
};

/** The graph of the journey's table, with a node for every screen that there is a folder for. */
export const flowGraph = (screens: readonly string[] = screenIds): FlowGraph => ({
  nodes: [
    { id: starting, kind: 'starting', screen: first, group: 'signIn', requirements: [] },
    ...screens.map(screenNode),
    ...problems.map((id) => ({
      id,
      kind: 'problem' as const,
      screen: null,
      group: 'problem' as const,
      requirements: [],
    })),
  ],
  transitions: [...begun, ...rows.flatMap(leaving)],
  fromAnywhere: lost,
});
