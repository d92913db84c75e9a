import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.conditionalAccess. */
export const states: ScreenStates<'blocked.conditionalAccess'> = {
  states: {
    default: { model: { kind: 'accessBlocked', details: details(53003) } },
    'more-details': {
      model: { kind: 'accessBlocked', details: details(53003) },
      unfolded: true,
      variantOf: 'default',
    },
    'known-device': {
      model: {
        kind: 'accessBlocked',
        details: {
          ...details(53003),
          deviceId: '2f1c3f58-6d1f-4a92-9c7e-0f1a7b54d3e8',
          deviceState: 'compliant',
        },
      },
      variantOf: 'default',
    },
    'long-account': {
      model: { kind: 'accessBlocked', details: details(53003) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
