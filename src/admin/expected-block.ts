import type { RiskDetection, RiskyUserHistoryItem, SignIn } from './graph-types.ts';
import { isRisky, resultOf } from './sign-in-result.ts';

const dismissals = new Set(['adminDismissedAllRiskForUser', 'adminDismissedRiskForSignIn']);

/** A change of risk: of a user, or of what was detected in a sign-in. */
export type RiskChange = Pick<RiskyUserHistoryItem, 'riskDetail' | 'riskLastUpdatedDateTime'>;

/** The changes that detections speak of. Who is at risk in a sign-in alone has no history of their own. */
export const changesIn = (detections: readonly RiskDetection[]): RiskChange[] =>
  detections.map(({ riskDetail, lastUpdatedDateTime }) => ({
    riskDetail,
    riskLastUpdatedDateTime: lastUpdatedDateTime,
  }));

/** When an administrator last dismissed risk before a moment; null if nobody did. */
export const dismissedBefore = (changes: readonly RiskChange[], moment: string): string | null =>
  changes
    .filter(
      ({ riskDetail, riskLastUpdatedDateTime: at }) => dismissals.has(riskDetail) && at <= moment,
    )
    .map(({ riskLastUpdatedDateTime }) => riskLastUpdatedDateTime)
    .toSorted()
    .at(-1) ?? null;

/**
 * When risk had been dismissed before a risky sign-in that was blocked all the same, which was to be expected:
 * dismissing changes neither the password nor how people sign in. Null where it is no such sign-in.
 */
export const expectedSince = (signIn: SignIn, changes: readonly RiskChange[]): string | null =>
  isRisky(signIn) && resultOf(signIn) === 'failure' && signIn.conditionalAccessStatus === 'failure'
    ? dismissedBefore(changes, signIn.createdDateTime)
    : null;
