import type { Finding } from '../../everybody-protocol.ts';
import { breakGlassFindings } from './break-glass.ts';
import { contradictions } from './contradictions.ts';
import { endingFindings } from './endings.ts';
import { found, type Judged } from './judged.ts';
import { reachFindings } from './reach.ts';

/** Policies that count, with a part that no rule can judge. */
const unjudged = ({ gathered }: Judged): Finding[] => {
  const policies = gathered.policies
    .filter(({ policy, unjudged: parts }) => policy.state !== 'disabled' && parts.length > 0)
    .map(({ policy }) => policy);
  return policies.length > 0 ? [found('unjudged', 'notice', { policies })] : [];
};

/** What somebody should know of everybody's sign-ins under a set of policies, the worst first. Pure. */
export const findingsOf = (judged: Judged): Finding[] => {
  const all = [
    ...endingFindings(judged),
    ...contradictions(judged),
    ...breakGlassFindings(judged),
    ...reachFindings(judged),
    ...unjudged(judged),
  ];
  const order: readonly Finding['severity'][] = ['problem', 'notice', 'fine'];
  return order.flatMap((severity) => all.filter((one) => one.severity === severity));
};

export type { Judged } from './judged.ts';
