import type { Ending } from '../../everybody-protocol.ts';
import type { Walked } from '../rehearse/walk.ts';

/** What a walk came to, without anything that tells one person or policy from another. */
export const endingOf = ({ shown, trace }: Pick<Walked, 'shown' | 'trace'>): Ending => {
  const { status, decidedBy } = trace;
  return {
    outcome: status?.outcome ?? 'interrupted',
    errorCode: status?.errorCode ?? 0,
    screens: shown.map(({ screen }) => screen),
    stoppedBy: decidedBy?.ruleIds ?? [],
  };
};
