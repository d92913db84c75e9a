import type { RequirementKind } from '../../api/contract.ts';
import { screenOf } from '../../journey/table.ts';
import type { FlowGraph } from './graph.ts';

/**
 * The states that requirements lead to: the screen of each, and the pages that such a screen turns to while one of
 * them is asked for. Whether a page offers to turn is not looked at, so that a page may be among them that is not.
 */
export const reachableWith = (
  { nodes, transitions }: FlowGraph,
  met: readonly RequirementKind[],
): ReadonlySet<string> => {
  const reached = new Set<string>(met.map((kind) => screenOf[kind]));
  const requirementsOf = new Map(nodes.map(({ id, requirements }) => [id, requirements]));
  const pages = transitions.filter(({ kind }) => kind === 'page');
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of pages)
      if (reached.has(from) && requirementsOf.get(to)?.some((kind) => met.includes(kind)))
        reached.add(to);
  }
  return reached;
};
