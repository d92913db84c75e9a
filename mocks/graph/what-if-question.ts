import * as v from 'valibot';
import { devicePlatforms } from './conditional-access-conditions.ts';
import { guestOrExternalUserTypes } from './conditional-access-users.ts';
import { enumValue, flag, orNull, text } from './schema.ts';

/** A part with a documented default; client libraries write null for what is not set. */
const or = <const Part extends v.GenericSchema<unknown, string | boolean>>(
  part: Part,
  standard: v.InferOutput<Part>,
) =>
  v.pipe(
    orNull(part),
    v.transform((value) => value ?? standard),
  );

/** Client libraries may write the type beside what has only one. */
const ofOneType = { '@odata.type': v.optional(text) };

const id = v.pipe(text, v.nonEmpty('Expected an id; got an empty text.'));

const identity = v.variant('@odata.type', [
  v.strictObject({
    '@odata.type': v.literal('#microsoft.graph.userSignIn'),
    userId: orNull(id),
    externalUserType: or(
      enumValue(guestOrExternalUserTypes.filter((type) => type !== 'unknownFutureValue')),
      'none',
    ),
    externalTenantId: orNull(id),
  }),
  v.strictObject({
    '@odata.type': v.literal('#microsoft.graph.servicePrincipalSignIn'),
    servicePrincipalId: id,
  }),
]);

const context = v.variant('@odata.type', [
  v.strictObject({
    '@odata.type': v.literal('#microsoft.graph.applicationContext'),
    includeApplications: v.pipe(
      v.array(text),
      v.maxLength(1, 'Expected one application; each is asked about alone.'),
    ),
  }),
  v.strictObject({
    '@odata.type': v.literal('#microsoft.graph.userActionContext'),
    userAction: enumValue(['registerSecurityInformation', 'registerOrJoinDevices']),
  }),
  v.strictObject({
    '@odata.type': v.literal('#microsoft.graph.authContext'),
    authenticationContextValue: v.pipe(
      text,
      v.regex(/^c[1-9]\d?$/, 'Expected an authentication context, c1 to c99.'),
    ),
  }),
]);

const risk = or(enumValue(['low', 'medium', 'high', 'hidden', 'none']), 'none');

/** Graph `deviceInfo`, in full. Source: https://learn.microsoft.com/en-us/graph/api/resources/deviceinfo */
export const deviceInfoSchema = v.strictObject({
  ...ofOneType,
  deviceId: orNull(text),
  displayName: orNull(text),
  enrollmentProfileName: orNull(text),
  extensionAttribute1: orNull(text),
  extensionAttribute2: orNull(text),
  extensionAttribute3: orNull(text),
  extensionAttribute4: orNull(text),
  extensionAttribute5: orNull(text),
  extensionAttribute6: orNull(text),
  extensionAttribute7: orNull(text),
  extensionAttribute8: orNull(text),
  extensionAttribute9: orNull(text),
  extensionAttribute10: orNull(text),
  extensionAttribute11: orNull(text),
  extensionAttribute12: orNull(text),
  extensionAttribute13: orNull(text),
  extensionAttribute14: orNull(text),
  extensionAttribute15: orNull(text),
  isCompliant: or(flag, false),
  manufacturer: orNull(text),
  mdmAppId: orNull(text),
  model: orNull(text),
  operatingSystem: orNull(text),
  operatingSystemVersion: orNull(text),
  ownership: orNull(text),
  physicalIds: orNull(v.array(text)),
  profileType: orNull(text),
  systemLabels: orNull(v.array(text)),
  // Questions call joined devices `EntraID`, filters `AzureAD`.
  trustType: orNull(enumValue(['AzureAD', 'EntraID', 'ServerAD', 'Workplace'])),
});

const authenticationFlow = v.strictObject({
  ...ofOneType,
  transferMethod: or(enumValue(['none', 'deviceCodeFlow', 'authenticationTransfer']), 'none'),
});

/** Graph `signInConditions`. Source: https://learn.microsoft.com/en-us/graph/api/resources/signinconditions */
const conditions = v.strictObject({
  ...ofOneType,
  signInRiskLevel: risk,
  userRiskLevel: risk,
  servicePrincipalRiskLevel: risk,
  insiderRiskLevel: or(enumValue(['none', 'minor', 'moderate', 'elevated']), 'none'),
  country: orNull(v.pipe(text, v.regex(/^[a-z]{2}$/i, 'Expected a country as two letters.'))),
  ipAddress: orNull(v.pipe(text, v.ip('Expected an IPv4 or IPv6 address.'))),
  clientAppType: or(
    enumValue([
      'all',
      'browser',
      'mobileAppsAndDesktopClients',
      'exchangeActiveSync',
      'easSupported',
      'other',
    ]),
    'all',
  ),
  // The platform that Graph does not name is one that the service does not recognise.
  devicePlatform: or(enumValue(devicePlatforms), 'all'),
  deviceInfo: orNull(deviceInfoSchema),
  authenticationFlow: orNull(authenticationFlow),
});

/**
 * The body of a What If question in Graph v1.0. What is not of its shape is refused, as nothing could be judged by it.
 * Source: "conditionalAccessRoot: evaluate", https://learn.microsoft.com/en-us/graph/api/conditionalaccessroot-evaluate
 */
export const whatIfQuestionSchema = v.strictObject({
  signInIdentity: identity,
  signInContext: context,
  signInConditions: conditions,
  appliedPoliciesOnly: or(flag, false),
});

/** A What If question with every default filled in. */
export type WhatIfQuestion = v.InferOutput<typeof whatIfQuestionSchema>;
