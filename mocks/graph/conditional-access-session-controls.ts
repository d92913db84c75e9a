import * as v from 'valibot';
import { enumValue, flag, orNull, text } from './schema.ts';

const isEnabled = v.optional(flag, true);

const count = v.number((issue) => `Expected a number; got ${JSON.stringify(issue.input)}.`);

/** Graph `signInFrequencySessionControl`. With `everyTime` both `type` and `value` are null. Source: https://learn.microsoft.com/en-us/graph/api/resources/signinfrequencysessioncontrol */
export const signInFrequencySchema = v.object({
  isEnabled,
  type: orNull(enumValue(['days', 'hours', 'unknownFutureValue'])),
  value: orNull(count),
  authenticationType: orNull(
    enumValue([
      'primaryAndSecondaryAuthentication',
      'secondaryAuthentication',
      'unknownFutureValue',
    ]),
  ),
  frequencyInterval: orNull(enumValue(['timeBased', 'everyTime', 'unknownFutureValue'])),
});

/** Graph `conditionalAccessSessionControls`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccesssessioncontrols */
export const sessionControlsSchema = v.object({
  applicationEnforcedRestrictions: orNull(v.object({ isEnabled })),
  cloudAppSecurity: orNull(v.object({ isEnabled, cloudAppSecurityType: orNull(text) })),
  persistentBrowser: orNull(
    v.object({ isEnabled, mode: orNull(enumValue(['always', 'never', 'unknownFutureValue'])) }),
  ),
  signInFrequency: orNull(signInFrequencySchema),
  disableResilienceDefaults: orNull(flag),
  continuousAccessEvaluation: orNull(v.object({ mode: orNull(text) })),
  secureSignInSession: orNull(v.object({ isEnabled })),
  globalSecureAccessFilteringProfile: orNull(v.object({ isEnabled, profileId: orNull(text) })),
});

/** What a policy does to the session after someone is let in. */
export type ConditionalAccessSessionControls = v.InferOutput<typeof sessionControlsSchema>;

/** How often a session must sign in again. */
export type SignInFrequencySessionControl = v.InferOutput<typeof signInFrequencySchema>;
