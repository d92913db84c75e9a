import * as v from 'valibot';
import { devicesSchema } from './conditional-access-devices.ts';
import { usersSchema } from './conditional-access-users.ts';
import { riskLevels } from './enums.ts';
import { enumValue, flags, idOr, list, orNull, text } from './schema.ts';

/** Graph `conditionalAccessClientApp`. Source: conditionalAccessConditionSet resource type, https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessconditionset */
export const clientAppTypes = [
  'all',
  'browser',
  'mobileAppsAndDesktopClients',
  'exchangeActiveSync',
  'easSupported',
  'easUnsupported',
  'other',
  'unknownFutureValue',
] as const;

/** Graph `conditionalAccessDevicePlatform`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessplatforms */
export const devicePlatforms = [
  'android',
  'iOS',
  'windows',
  'windowsPhone',
  'macOS',
  'linux',
  'all',
  'unknownFutureValue',
] as const;

/** Graph `conditionalAccessInsiderRiskLevels`, a flags enum. */
export const insiderRiskLevels = ['minor', 'moderate', 'elevated', 'unknownFutureValue'] as const;

/** Graph `conditionalAccessTransferMethods`, a flags enum. */
export const transferMethods = [
  'none',
  'deviceCodeFlow',
  'authenticationTransfer',
  'unknownFutureValue',
] as const;

const resources = list(idOr(['All', 'None', 'Office365', 'MicrosoftAdminPortals']));
const actions = list(idOr(['urn:user:registersecurityinfo', 'urn:user:registerdevice']));
const locations = list(idOr(['All', 'AllTrusted']));
const risk = list(enumValue(riskLevels));
const filter = v.object({ mode: orNull(text), rule: orNull(text) });

/** Graph `conditionalAccessApplications`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessapplications */
export const applicationsSchema = v.object({
  includeApplications: resources,
  excludeApplications: resources,
  includeUserActions: actions,
  includeAuthenticationContextClassReferences: list(text),
  applicationFilter: orNull(filter),
});

const platformsSchema = v.object({
  includePlatforms: list(enumValue(devicePlatforms)),
  excludePlatforms: list(enumValue(devicePlatforms)),
});

/** Graph `conditionalAccessClientApplications`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessclientapplications */
const clientApplicationsSchema = v.object({
  includeServicePrincipals: list(idOr(['ServicePrincipalsInMyTenant'])),
  excludeServicePrincipals: list(text),
  servicePrincipalFilter: orNull(filter),
});

const emptyAsNull = (input: unknown): unknown =>
  Array.isArray(input) && input.length === 0 ? null : input;

/** A part that some exports write as `[]` when they mean null. */
const partOrEmptyList = <const Part extends v.GenericSchema<unknown, unknown>>(part: Part) =>
  v.optional(v.pipe(v.unknown(), v.transform(emptyAsNull), v.nullish(part, null)), null);

/** Graph `conditionalAccessConditionSet`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessconditionset */
export const conditionSetSchema = v.object({
  users: v.nullish(usersSchema, {}),
  applications: v.nullish(applicationsSchema, {}),
  clientAppTypes: v.optional(list(enumValue(clientAppTypes)), ['all']),
  userRiskLevels: risk,
  signInRiskLevels: risk,
  servicePrincipalRiskLevels: risk,
  insiderRiskLevels: orNull(flags(insiderRiskLevels)),
  platforms: partOrEmptyList(platformsSchema),
  locations: partOrEmptyList(
    v.object({ includeLocations: locations, excludeLocations: locations }),
  ),
  devices: partOrEmptyList(devicesSchema),
  clientApplications: orNull(clientApplicationsSchema),
  authenticationFlows: orNull(v.object({ transferMethods: orNull(flags(transferMethods)) })),
});

/** When a policy applies. Empty lists and nulls are conditions that are not configured. */
export type ConditionalAccessConditionSet = v.InferOutput<typeof conditionSetSchema>;
