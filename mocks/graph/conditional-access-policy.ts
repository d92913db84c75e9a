import * as v from 'valibot';
import { conditionSetSchema } from './conditional-access-conditions.ts';
import { grantControlsSchema } from './conditional-access-grant-controls.ts';
import { sessionControlsSchema } from './conditional-access-session-controls.ts';
import { enumValue, orNull, text } from './schema.ts';

/** Graph `conditionalAccessPolicyState`. */
export const policyStates = ['enabled', 'disabled', 'enabledForReportingButNotEnforced'] as const;

/** Whether a policy is enforced, switched off, or only logged. */
export type ConditionalAccessPolicyState = (typeof policyStates)[number];

/**
 * Graph v1.0 `conditionalAccessPolicy`. An export without `id` gets its `displayName` as id; keys that
 * are not known here are left out. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccesspolicy
 */
export const conditionalAccessPolicySchema = v.pipe(
  v.object({
    id: orNull(text),
    templateId: orNull(text),
    displayName: text,
    createdDateTime: orNull(text),
    modifiedDateTime: orNull(text),
    state: enumValue(policyStates),
    conditions: conditionSetSchema,
    grantControls: orNull(grantControlsSchema),
    sessionControls: orNull(sessionControlsSchema),
  }),
  v.transform((policy) => ({ ...policy, id: policy.id ?? policy.displayName })),
);

/** One Conditional Access policy, with every list and part filled in as Graph would give it. */
export type ConditionalAccessPolicy = v.InferOutput<typeof conditionalAccessPolicySchema>;
