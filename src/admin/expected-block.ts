import type { RiskyUserHistoryItem, SignIn } from './graph-types.ts';
import { isRisky, resultOf } from './sign-in-result.ts';

const dismissals = new Set(['adminDismissedAllRiskForUser', 'adminDismissedRiskForSignIn']);

/** When an administrator last dismissed risk before a moment; null if nobody did. */
export const dismissedBefore = (
  history: readonly RiskyUserHistoryItem[],
  moment: string,
): string | null =>
  history
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
export const expectedSince = (
  signIn: SignIn,
  history: readonly RiskyUserHistoryItem[],
): string | null =>
  isRisky(signIn) && resultOf(signIn) === 'failure' && signIn.conditionalAccessStatus === 'failure'
    ? dismissedBefore(history, signIn.createdDateTime)
    : null;
