import type { Trace } from '../api/contract.ts';
import type { MessageId } from '../i18n/message-id.ts';

/** What a sign-in has come to. Null before anybody signs in. */
export const verdictOf = ({
  status,
  conditionalAccessStatus,
  asked,
}: Pick<Trace, 'status' | 'conditionalAccessStatus' | 'asked'>): MessageId | null => {
  if (!status) return null;
  switch (status.outcome) {
    case 'granted':
      return conditionalAccessStatus === 'notApplied'
        ? 'stage.verdict.granted.notApplied'
        : 'stage.verdict.granted';
    case 'blocked':
      return asked.some(({ control }) => control === 'block')
        ? 'stage.verdict.blocked'
        : 'stage.verdict.blocked.otherwise';
    case 'failed':
      return 'stage.verdict.failed';
    default:
      return asked.some(({ metBy }) => metBy === null)
        ? 'stage.verdict.interrupted.asked'
        : 'stage.verdict.interrupted';
  }
};

/** Whether the sign-in log would keep this as the end of the attempt. */
export const hasEnded = (status: Trace['status']): boolean =>
  status !== null && status.outcome !== 'interrupted';
