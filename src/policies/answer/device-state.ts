import type { DeviceState } from '../protocol.ts';
import type { RehearsedSignIn } from '../worker/rehearse/types.ts';
import { attributesSet } from './device-attributes.ts';

/** Devices as policies tell them apart, in the order of a list. */
export const deviceStates: readonly DeviceState[] = [
  'unregistered',
  'registered',
  'joined',
  'compliant',
  'hybrid',
];

const trusted: Record<string, DeviceState> = {
  Workplace: 'registered',
  AzureAD: 'joined',
  EntraID: 'joined',
  ServerAD: 'hybrid',
};

/** Which of them a sign-in comes from. */
export const deviceStateOf = ({ deviceInfo }: RehearsedSignIn): DeviceState => {
  if (deviceInfo === null) return 'unregistered';
  if (deviceInfo.isCompliant) return 'compliant';
  const isKnown = attributesSet(deviceInfo).length > 0;
  return trusted[deviceInfo.trustType ?? ''] ?? (isKnown ? 'registered' : 'unregistered');
};
