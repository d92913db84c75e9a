import type { Circumstances } from '../backend/world/circumstances.ts';

/** The usual place, device and browser: no risk. */
export const usualPlace: Circumstances = {
  surroundings: 'browser',
  ipAddress: '198.51.100.24',
  country: 'US',
  place: 'Redmond, Washington, United States',
  clientAppType: 'browser',
  devicePlatform: 'windows',
  device: {
    isCompliant: false,
    trustType: null,
    attributes: {},
    id: null,
    displayName: 'Windows PC',
  },
  transferMethod: 'none',
  detection: { riskLevel: 'none', riskEventType: null, highConfidence: false },
};

/** A network that hides where its users are: medium risk. */
export const anonymousNetwork: Partial<Circumstances> = {
  ipAddress: '203.0.113.77',
  country: 'NL',
  place: 'Amsterdam, North Holland, Netherlands',
  detection: { riskLevel: 'medium', riskEventType: 'anonymizedIPAddress', highConfidence: false },
};

/** A place, a device and a browser that the person has never used: high risk. */
export const unfamiliarPlace = {
  ipAddress: '203.0.113.140',
  country: 'PT',
  place: 'Porto, Portugal',
  devicePlatform: 'linux',
  device: { ...usualPlace.device, displayName: 'Linux PC' },
  detection: { riskLevel: 'high', riskEventType: 'unfamiliarFeatures', highConfidence: false },
} satisfies Partial<Circumstances>;

/** A device that the organisation manages, in the usual place. */
export const managedDevice: Partial<Circumstances> = {
  device: {
    isCompliant: true,
    trustType: 'AzureAD',
    attributes: {},
    id: '6f0f2a6e-5d0c-4b1e-9a63-0d8f6c1f7a20',
    displayName: 'Managed Windows PC',
  },
};
