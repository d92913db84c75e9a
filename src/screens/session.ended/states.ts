import type { RequirementOf } from '../../api/contract.ts';
import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const ended = (
  reason: RequirementOf<'sessionEnded'>['reason'],
  errorCode = 50173,
): RequirementOf<'sessionEnded'> => ({
  kind: 'sessionEnded',
  reason,
  details: details(errorCode),
});

/** Named states of session.ended. */
export const states: ScreenStates<'session.ended'> = {
  states: {
    default: { model: ended('userRisk') },
    'password-reset': { model: ended('passwordReset', 50133) },
    'sessions-revoked': { model: ended('sessionsRevoked') },
    details: { model: ended('userRisk'), unfolded: true, variantOf: 'default' },
    'long-account': {
      model: ended('userRisk'),
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: ended('userRisk'), busy: true, variantOf: 'default' },
  },
  stateOf: ({ reason }) =>
    ({
      userRisk: 'default',
      passwordReset: 'password-reset',
      sessionsRevoked: 'sessions-revoked',
    })[reason],
};
