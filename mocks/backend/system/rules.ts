import { isOpen } from '../risk.ts';
import type { RuleId } from '../rules.ts';
import { personOf, type World } from '../world.ts';
import type { Attempt } from '../world/attempt.ts';

/** What ID Protection did by itself that shows in the risk of an attempt and its person. */
export const systemRules = (world: World, attempt: Attempt): RuleId[] => {
  const person = personOf(world, attempt);
  const open = world.detections.filter(
    (one) =>
      one.personId === person.id && one.detectionTimingType === 'offline' && isOpen(one.risk),
  );
  const agedOut = person.riskHistory.length > 1 && person.risk.riskState === 'none';
  return [
    ...(open.some(({ attemptId }) => attemptId === attempt.id)
      ? (['offlineDetectionRaisesUser'] as const)
      : []),
    ...(open.some(({ attemptId }) => attemptId === null)
      ? (['accountDetectionRaisesUser'] as const)
      : []),
    ...(person.risk.riskDetail === 'aiConfirmedSigninSafe'
      ? (['assessedSafeDismissesUser'] as const)
      : []),
    ...(agedOut ? (['lowRiskAgesOut'] as const) : []),
  ];
};
