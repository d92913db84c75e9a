import * as v from 'valibot';
import { enumValue, flags, idOr, list, orNull, text } from './schema.ts';

/** Graph `conditionalAccessGuestOrExternalUserTypes`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessguestsorexternalusers */
export const guestOrExternalUserTypes = [
  'none',
  'internalGuest',
  'b2bCollaborationGuest',
  'b2bCollaborationMember',
  'b2bDirectConnectUser',
  'otherExternalUser',
  'serviceProvider',
  'unknownFutureValue',
] as const;

/** Graph's kinds of external user; `none` is a user of the tenant itself. */
export type GuestOrExternalUserType = (typeof guestOrExternalUserTypes)[number];

const guestsSchema = v.object({
  guestOrExternalUserTypes: flags(guestOrExternalUserTypes),
  externalTenants: orNull(
    v.object({
      membershipKind: enumValue(['all', 'enumerated', 'unknownFutureValue']),
      members: list(text),
    }),
  ),
});

/** Graph `conditionalAccessGuestsOrExternalUsers`; the types are joined by commas. */
export type ConditionalAccessGuestsOrExternalUsers = v.InferOutput<typeof guestsSchema>;

const users = list(idOr(['All', 'None', 'GuestsOrExternalUsers']));

/** Graph `conditionalAccessUsers`. Source: https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessusers */
export const usersSchema = v.object({
  includeUsers: users,
  excludeUsers: users,
  includeGroups: list(text),
  excludeGroups: list(text),
  includeRoles: list(text),
  excludeRoles: list(text),
  includeGuestsOrExternalUsers: orNull(guestsSchema),
  excludeGuestsOrExternalUsers: orNull(guestsSchema),
});

/** Who a policy is for. Ids of users, groups and role templates; `All` includes guests. */
export type ConditionalAccessUsers = v.InferOutput<typeof usersSchema>;
