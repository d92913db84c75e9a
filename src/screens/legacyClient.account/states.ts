import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of legacyClient.account. */
export const states: ScreenStates<'legacyClient.account'> = {
  surface: 'desktop',
  states: {
    default: { model: { kind: 'mailAccount' } },
    empty: { model: { kind: 'mailAccount', error: 'empty' } },
    busy: { model: { kind: 'mailAccount' }, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
