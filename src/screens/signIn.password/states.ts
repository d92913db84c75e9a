import { longAccount } from '../examples.ts';
import { stateOfSignIn } from '../parts/state-of-sign-in.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of signIn.password. */
export const states: ScreenStates<'signIn.password'> = {
  states: {
    default: { model: { kind: 'password' } },
    empty: { model: { kind: 'password', error: 'empty' } },
    'invalid-credentials': {
      model: { kind: 'password', error: 'invalidCredentials' },
      countsAs: 'error.invalidCredentials',
    },
    'account-locked': {
      model: { kind: 'password', error: 'accountLocked' },
      countsAs: 'error.accountLocked',
    },
    'account-disabled': {
      model: { kind: 'password', error: 'accountDisabled' },
      countsAs: 'error.accountDisabled',
    },
    'expired-on-premises': {
      model: { kind: 'password', error: 'expiredOnPremises' },
      countsAs: 'error.passwordExpiredOnPremises',
    },
    'windows-setup': {
      model: { kind: 'password' },
      context: { surroundings: 'windowsSetup' },
      countsAs: 'oobe.signIn',
    },
    'has-passkey': { model: { kind: 'password', hasPasskey: true }, variantOf: 'default' },
    'has-pass': { model: { kind: 'password', hasPass: true }, variantOf: 'default' },
    'long-account': {
      model: { kind: 'password' },
      context: { account: longAccount },
      variantOf: 'default',
    },
    'request-details': {
      model: { kind: 'password' },
      unfolded: 'requestDetails',
      variantOf: 'default',
    },
    busy: { model: { kind: 'password' }, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfSignIn,
};
