import { type ConditionalAccessPolicy, parsePolicies } from '../graph/index.ts';

/** Reads one policy as Graph writes it. Throws if it cannot, so that no scenario runs without its policy. */
export const policy = (json: unknown): ConditionalAccessPolicy => {
  const { policies, problems } = parsePolicies(json);
  const [read] = policies;
  if (read && policies.length === 1 && problems.length === 0) return read;
  const said = problems.map(({ path, message }) => `${path}: ${message}`).join(' ');
  throw new Error(`Expected one policy, read ${policies.length}. ${said}`);
};
