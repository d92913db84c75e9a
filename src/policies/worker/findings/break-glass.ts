import { hasGrantControls } from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Finding } from '../../everybody-protocol.ts';
import { knownOf } from '../directory.ts';
import { found, type Judged } from './judged.ts';

type Excluded = { readonly kind: 'user' | 'group'; readonly id: string };

const excludedBy = ({ conditions: { users } }: ConditionalAccessPolicy): Excluded[] => [
  ...users.excludeUsers
    .filter((id) => id !== 'GuestsOrExternalUsers')
    .map((id) => ({ kind: 'user' as const, id })),
  ...users.excludeGroups.map((id) => ({ kind: 'group' as const, id })),
];

const isForAll = ({ state, conditions, ...policy }: ConditionalAccessPolicy): boolean =>
  state === 'enabled' &&
  conditions.users.includeUsers.includes('All') &&
  hasGrantControls({ state, conditions, ...policy });

/**
 * Whether somebody is left out of every enabled policy that asks all users for something: as an account for emergencies
 * would be. Which account that is no export says, so that a common exclusion is taken for one.
 */
export const breakGlassFindings = ({ gathered }: Judged): Finding[] => {
  const policies = gathered.policies.map(({ policy }) => policy).filter(isForAll);
  if (policies.length === 0) return [];
  const { names, directory } = knownOf(gathered);
  const groups = new Map(directory.groups?.map(({ id, displayName }) => [id, displayName]));
  const counts = new Map<string, { excluded: Excluded; by: Set<string> }>();
  for (const policy of policies)
    for (const excluded of excludedBy(policy)) {
      const key = `${excluded.kind} ${excluded.id}`;
      const known = counts.get(key) ?? { excluded, by: new Set() };
      known.by.add(policy.id);
      counts.set(key, known);
    }
  const nameOf = ({ excluded: { kind, id } }: { excluded: Excluded }): string =>
    (kind === 'user' ? names(kind, id) : groups.get(id)) ?? id;
  const all = [...counts.values()];
  const common = all.filter(({ by }) => by.size === policies.length);
  if (common.length > 0)
    return [found('breakGlass', 'fine', { policies, names: common.map(nameOf) })];
  const [nearest] = all.toSorted((one, other) => other.by.size - one.by.size);
  return [
    found('noBreakGlass', 'problem', {
      about: nearest ? 'some' : 'none',
      policies: policies.filter(({ id }) => !nearest?.by.has(id)),
      names: nearest ? [nameOf(nearest)] : [],
    }),
  ];
};
