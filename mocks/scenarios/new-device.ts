import type { Circumstances } from '../backend/world/circumstances.ts';

/** A device out of its box, in the middle of being set up: the organisation does not know it yet. */
export const newDevice: Partial<Circumstances> = {
  surroundings: 'windowsSetup',
  device: {
    isCompliant: false,
    trustType: null,
    attributes: {},
    id: null,
    displayName: 'New Windows PC',
  },
};

/** What somebody signs in to who sets a device up: the device itself. */
export const deviceSetup = { id: 'app-device-setup', displayName: 'Windows sign-in' };
