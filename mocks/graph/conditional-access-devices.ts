import * as v from 'valibot';
import { enumValue, list, orNull, text } from './schema.ts';

const filterSchema = v.object({ mode: enumValue(['include', 'exclude']), rule: text });

/** Graph `conditionalAccessFilter`: a rule over device attributes. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessfilter */
export type ConditionalAccessFilter = v.InferOutput<typeof filterSchema>;

const stateRules = new Map([
  ['compliant', 'device.isCompliant -eq True'],
  ['domainjoined', 'device.trustType -eq "ServerAD"'],
]);

/**
 * Older exports name device states instead of a filter; they are read as the filter that says the same.
 * Source: Conditional Access: Conditions, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-conditions
 */
const filterForStates = (excluded: readonly string[]): ConditionalAccessFilter | null => {
  const rules = excluded.flatMap((state) => stateRules.get(state.toLowerCase()) ?? []);
  return rules.length === 0 ? null : { mode: 'exclude', rule: rules.join(' -or ') };
};

/** Graph `conditionalAccessDevices`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessdevices */
export const devicesSchema = v.pipe(
  v.object({
    deviceFilter: orNull(filterSchema),
    excludeDevices: list(text),
    excludeDeviceStates: list(text),
  }),
  v.transform(({ deviceFilter, excludeDevices, excludeDeviceStates }) => ({
    deviceFilter: deviceFilter ?? filterForStates([...excludeDevices, ...excludeDeviceStates]),
  })),
);

/** Which devices a policy is for; a null filter means all. */
export type ConditionalAccessDevices = v.InferOutput<typeof devicesSchema>;
