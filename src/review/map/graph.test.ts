import { describe, expect, it } from 'vitest';
import { journeyMachine } from '../../journey/machine.ts';
import { screenOf } from '../../journey/table.ts';
import { screenIds } from '../../screens/states.ts';
import { flowGraph } from './graph.ts';

const graph = flowGraph();

/** A machine's state by its place in the configuration, named as the map names it. */
const states = Object.values(journeyMachine.states);
const nameOf = (key: string): string => {
  const meta = journeyMachine.states[key]?.meta as { screen: string } | undefined;
  return key === 'starting' ? key : (meta?.screen ?? '');
};
const topOf = (id: string): string => nameOf(id.replace('journey.', '').split('.')[0] ?? '');

type Inner = (typeof states)[number];

/** The event that an inner state answers: the event's own name, or the question whether anything changed. */
const askedBy = ({ key }: Inner): string => (key === 'checking' ? 'changed' : key);

/** Every transition of the machine between its states, `from event to`; `resume` is left out. */
const ofMachine = states.flatMap((top) => {
  const from = nameOf(top.key);
  return Object.values(top.states).flatMap((inner) =>
    [...inner.transitions].flatMap(([event, transitions]) =>
      transitions.flatMap(({ target = [], guard }) =>
        target.flatMap(({ id }) => {
          const to = topOf(id);
          if (from === 'starting') {
            // Entering any requirement once the backend is there is `resume`; going on with what was done is not.
            const goesOn = event === 'resume' && id.startsWith('journey.signIn-username.');
            return goesOn && guard ? [`${from} ${id.split('.').at(-1)} ${to}`] : [];
          }
          const isInvoked = event.startsWith('xstate.');
          if (!isInvoked && to === from && id !== top.id) return [];
          return [`${from} ${isInvoked ? askedBy(inner) : event} ${to}`];
        }),
      ),
    ),
  );
});

const sorted = (lines: string[]): string[] => lines.toSorted();

describe('the map', () => {
  it('has every state of the machine, and no other but screens without one', () => {
    const named = graph.nodes.filter(({ kind }) => kind !== 'noState').map(({ id }) => id);
    expect(sorted(named)).toEqual(sorted(states.map(({ key }) => nameOf(key))));
  });

  it('has every transition of the machine, as often as the machine has it, and no other', () => {
    const mine = graph.transitions.map(({ from, event, to }) => `${from} ${event} ${to}`);
    expect(ofMachine.length).toBeGreaterThan(500);
    expect(sorted(mine)).toEqual(sorted(ofMachine));
  });

  it('has what may happen anywhere, beside resume', () => {
    const root = [...journeyMachine.root.transitions].filter(([event]) => event !== 'resume');
    expect(root.map(([event]) => event)).toEqual(['lose']);
    const targets = root.flatMap(([, all]) => all.flatMap(({ target = [] }) => target));
    expect(targets.map(({ id }) => topOf(id))).toEqual(graph.fromAnywhere);
  });

  it('says of a reply which requirement it names, and leads to its screen or stays', () => {
    const wrong = graph.transitions.filter(
      ({ from, to, kind, requirement }) =>
        requirement && to !== screenOf[requirement] && !(kind === 'reply' && to === from),
    );
    expect(wrong).toEqual([]);
  });

  it('shows a screen that has a folder and no state as one without', () => {
    const added = flowGraph([...screenIds, 'mfa.prompt.palm']);
    const node = added.nodes.find(({ id }) => id === 'mfa.prompt.palm');
    expect(node).toMatchObject({ kind: 'noState', group: 'proof' });
    expect(added.nodes.length).toBe(graph.nodes.length + 1);
    expect(
      added.transitions.filter(({ from, to }) => [from, to].includes('mfa.prompt.palm')),
    ).toEqual([]);
  });
});
