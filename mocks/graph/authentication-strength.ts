import * as v from 'valibot';
import { enumValue, list, orNull, text } from './schema.ts';

/**
 * Graph `authenticationStrengthPolicy`. `allowedCombinations` are `authenticationMethodModes` joined by
 * commas (`password,sms`); an export may leave everything but the id out.
 * Source: https://learn.microsoft.com/en-us/graph/api/resources/authenticationstrengthpolicy
 */
export const authenticationStrengthPolicySchema = v.object({
  id: text,
  displayName: v.nullish(text, ''),
  description: orNull(text),
  policyType: orNull(enumValue(['builtIn', 'custom', 'unknownFutureValue'])),
  requirementsSatisfied: orNull(text),
  allowedCombinations: list(text),
});

/** A set of method combinations, one of which a sign-in must use. */
export type AuthenticationStrengthPolicy = v.InferOutput<typeof authenticationStrengthPolicySchema>;
