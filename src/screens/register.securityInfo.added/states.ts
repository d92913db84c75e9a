import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.added. */
export const states: ScreenStates<'register.securityInfo.added'> = {
  states: {
    default: { model: { kind: 'authenticatorAdded' } },
    busy: { model: { kind: 'authenticatorAdded' }, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
