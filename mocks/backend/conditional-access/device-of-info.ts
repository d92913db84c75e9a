import type { WhatIfQuestion } from '../../graph/index.ts';
import type { SignInConditions } from './types.ts';

const noDevice: SignInConditions['device'] = {
  isCompliant: false,
  trustType: null,
  attributes: {},
};

/** A device with its properties by the names that filters know them by. */
export const deviceOf = (
  asked: WhatIfQuestion['signInConditions']['deviceInfo'],
): SignInConditions['device'] => {
  if (asked === null) return noDevice;
  const { '@odata.type': _, isCompliant, trustType, ownership, ...properties } = asked;
  const { physicalIds, systemLabels, ...texts } = properties;
  return {
    isCompliant,
    trustType: trustType === 'EntraID' ? ('AzureAD' as const) : trustType,
    attributes: {
      ...texts,
      deviceOwnership: ownership,
      physicalIds: joined(physicalIds),
      systemLabels: joined(systemLabels),
    },
  };
};

const joined = (values: readonly string[] | null): string | null =>
  values === null || values.length === 0 ? null : values.join(',');
