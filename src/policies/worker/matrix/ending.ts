import type { Ending } from '../../everybody-protocol.ts';
import type { WalkedQuickly } from '../rehearse/walk.ts';

/** What a walk came to, without anything that tells one person or policy from another. */
export const endingOf = ({ shown, end: { status, decidedBy } }: WalkedQuickly): Ending => ({
  outcome: status?.outcome ?? 'interrupted',
  errorCode: status?.errorCode ?? 0,
  screens: shown.map(({ screen }) => screen),
  stoppedBy: decidedBy?.ruleIds ?? [],
});
