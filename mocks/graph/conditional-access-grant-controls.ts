import * as v from 'valibot';
import { authenticationStrengthPolicySchema } from './authentication-strength.ts';
import { enumValue, list, orNull, text } from './schema.ts';

/** Graph's built-in grant controls. Source: conditionalAccessGrantControls resource type, https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessgrantcontrols */
export const builtInControls = [
  'block',
  'mfa',
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'passwordChange',
  'unknownFutureValue',
  'riskRemediation',
] as const;

/** A built-in grant control. `unknownFutureValue` stands for one that the export was not asked to name. */
export type BuiltInControl = (typeof builtInControls)[number];

/** Graph `conditionalAccessGrantControls`. A missing operator is read as the portal's default, all controls. */
export const grantControlsSchema = v.object({
  operator: v.optional(
    v.pipe(
      v.nullable(enumValue(['AND', 'OR'])),
      v.transform((value) => value ?? 'AND'),
    ),
    'AND',
  ),
  builtInControls: list(enumValue(builtInControls)),
  customAuthenticationFactors: list(text),
  termsOfUse: list(text),
  authenticationStrength: orNull(authenticationStrengthPolicySchema),
});

/** What a policy asks for before it lets someone in. */
export type ConditionalAccessGrantControls = v.InferOutput<typeof grantControlsSchema>;
