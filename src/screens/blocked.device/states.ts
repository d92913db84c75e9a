import type { RequirementOf } from '../../api/contract.ts';
import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

type Blocked = RequirementOf<'deviceBlocked'>;

const unmanaged: Blocked = {
  kind: 'deviceBlocked',
  needs: 'compliantDevice',
  details: details(53000),
};

/** What keeps the device out: it is not managed, not in order, or not joined to the domain. */
export const deviceState = ({
  needs,
  details: { deviceState: state },
}: Blocked): 'default' | 'not-compliant' | 'domain-joined' => {
  if (needs === 'domainJoinedDevice') return 'domain-joined';
  return state === 'unregistered' ? 'default' : 'not-compliant';
};

/** Named states of blocked.device. */
export const states: ScreenStates<'blocked.device'> = {
  states: {
    default: { model: unmanaged },
    'other-platform': {
      model: { ...unmanaged, details: { ...unmanaged.details, devicePlatform: 'iOS' } },
      variantOf: 'default',
    },
    'not-compliant': {
      model: { ...unmanaged, details: { ...unmanaged.details, deviceState: 'registered' } },
    },
    'domain-joined': {
      model: { ...unmanaged, needs: 'domainJoinedDevice', details: details(53001) },
    },
    details: { model: unmanaged, unfolded: true, variantOf: 'default' },
    'long-account': {
      model: unmanaged,
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: deviceState,
};
