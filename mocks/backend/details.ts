import type { TroubleshootingDetails } from '../../src/api/contract.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';

/** What a blocked person can hand to the help desk. */
export const details = (
  { world, attempt, at }: { world: World; attempt: Attempt; at: string },
  errorCode: number,
): TroubleshootingDetails => {
  const { circumstances, tenant } = world;
  const { application } = tenant;
  const { device, devicePlatform, ipAddress } = circumstances;
  const registered = device.id === null ? 'unregistered' : 'registered';
  return {
    errorCode,
    requestId: attempt.requestId,
    correlationId: attempt.correlationId,
    timestamp: at,
    applicationName: application.displayName,
    applicationId: application.id,
    ipAddress,
    deviceId: device.id,
    devicePlatform,
    deviceState: device.isCompliant ? 'compliant' : registered,
  };
};
