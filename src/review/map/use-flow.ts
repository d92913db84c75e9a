import { useMemo } from 'react';
import type { MapClient } from '../../api/map-client.ts';
import type { Reach } from '../../api/contract.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { flowGraph, type MapNode, type Transition } from './graph.ts';
import { type Line, usualWays } from './lines.ts';
import { reachableWith } from './reachable.ts';
import { useAsked } from '../use-asked.ts';
import { type Path, pathOf, visitsOf, waysOf } from './visits.ts';

const graph = flowGraph();
const ways = waysOf(graph.transitions);

/** A state with all that the map says of it. */
export interface FlowState extends MapNode {
  title: string;
  /** How many scenarios visit it; null while nobody knows, and for what no scenario can visit. */
  visits: number | null;
  /** The steps of the chosen scenario that show it, and the named state that the first of them shows. */
  steps: number[];
  shows: string | undefined;
  /** The search through the chosen scenario's world did not come here. */
  isUnreached: boolean;
}

/** Everything there is to draw or to list. */
export interface Flow {
  states: readonly FlowState[];
  transitions: readonly Transition[];
  usual: readonly Line[];
  path: Path | null;
  reach: Reach | null;
  /** What scenarios do is still being asked for; the map is laid out by it. */
  isAsking: boolean;
  isLooking: boolean;
  failed: boolean;
  retry: () => void;
}

const noVisits = visitsOf([]);

/** The graph with what scenarios say of it; `scenario` is one that there is, or null. */
export const useFlow = (client: () => Promise<MapClient>, scenario: string | null): Flow => {
  const { t } = useMessages();
  const askScripts = useMemo(() => async () => (await client()).scripts(), [client]);
  const askReach = useMemo(
    () => (scenario === null ? null : async () => (await client()).reach(scenario)),
    [client, scenario],
  );
  const scripts = useAsked(askScripts);
  const reach = useAsked(askReach);
  const paths = useMemo(
    () =>
      scripts.found &&
      new Map(scripts.found.map((one) => [one.scenario, pathOf(one.script, ways)])),
    [scripts.found],
  );
  const visits = useMemo(() => paths && visitsOf([...paths.values()]), [paths]);
  const usual = useMemo(
    () => usualWays(graph.nodes, graph.transitions, visits ?? noVisits),
    [visits],
  );
  const path = (scenario !== null && paths?.get(scenario)) || null;
  const states = useMemo(() => {
    const reached = reach.found && reachableWith(graph, reach.found.met);
    return graph.nodes.map((node): FlowState => {
      const stops = path?.stops.filter(({ screen }) => screen === node.id) ?? [];
      const isScreen = node.kind === 'screen';
      return {
        ...node,
        title: node.screen === null ? node.id : t(`${node.screen}.title` as MessageId),
        visits: isScreen && visits ? (visits.screens.get(node.id) ?? 0) : null,
        steps: stops.map(({ after }) => after),
        shows: stops.find(({ state }) => state !== undefined)?.state,
        isUnreached: isScreen && reached !== null && !reached.has(node.id),
      };
    });
  }, [path, reach.found, visits, t]);
  return {
    states,
    transitions: graph.transitions,
    usual,
    path,
    reach: reach.found,
    isAsking: !scripts.found && !scripts.failed,
    isLooking: scenario !== null && !reach.found && !reach.failed,
    failed: scripts.failed || reach.failed,
    retry: () => {
      scripts.retry();
      reach.retry();
    },
  };
};
