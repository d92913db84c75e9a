import { longAccount, passwordRules } from '../examples.ts';
import { newPasswordErrors } from '../parts/new-password-errors.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const plain = {
  kind: 'changePasswordOnDevice',
  rules: passwordRules,
  done: false,
} as const;

// The cloud's banned words are not known there.
const {
  guessable: _guessable,
  'contains-organisation': _organisation,
  ...errors
} = newPasswordErrors(plain);

/** Named states of device.ctrlAltDel. */
export const states: ScreenStates<'device.ctrlAltDel'> = {
  surface: 'desktop',
  states: {
    default: { model: plain },
    ...errors,
    done: { model: { ...plain, done: true } },
    'long-account': { model: plain, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: plain, busy: true, variantOf: 'default' },
  },
  stateOf: (model) => (model.done ? 'done' : stateOfError(model)),
};
