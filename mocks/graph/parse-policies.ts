import { conditionalAccessPolicySchema } from './conditional-access-policy.ts';
import type { ConditionalAccessPolicy } from './conditional-access-policy.ts';
import { parseCollection } from './parse-collection.ts';
import type { Problem } from './parse-collection.ts';

/** The policies that could be read, and why the others could not. */
export type ParsedPolicies = {
  readonly policies: ConditionalAccessPolicy[];
  readonly problems: Problem[];
};

/** Ids made from names may collide, and everything downstream tells policies apart by id. */
const withDistinctIds = (
  policies: readonly ConditionalAccessPolicy[],
): ConditionalAccessPolicy[] => {
  const taken = new Set<string>();
  return policies.map((policy) => {
    let id = policy.id;
    for (let count = 2; taken.has(id); count += 1) id = `${policy.id} (${count})`;
    taken.add(id);
    return id === policy.id ? policy : { ...policy, id };
  });
};

/**
 * Reads exported Conditional Access policies: one policy, an array, or Graph's `{ value: [...] }`.
 * Only camel case. A policy with a problem is left out; never throws.
 */
export const parsePolicies = (input: unknown): ParsedPolicies => {
  const { items, problems } = parseCollection(conditionalAccessPolicySchema, input);
  return { policies: withDistinctIds(items), problems };
};
