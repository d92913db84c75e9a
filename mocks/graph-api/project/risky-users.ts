import type { RiskyUser, RiskyUserHistoryItem } from '../../graph/index.ts';
import type { World } from '../../backend/world.ts';
import type { Person } from '../../backend/world/person.ts';

const riskyUser = (person: Person, at: string): RiskyUser => ({
  id: person.id,
  isDeleted: person.isDeleted,
  isProcessing: false,
  riskDetail: person.risk.riskDetail,
  riskLastUpdatedDateTime: person.riskHistory.at(-1)?.at ?? at,
  riskLevel: person.risk.riskLevel,
  riskState: person.risk.riskState,
  userDisplayName: person.displayName,
  userPrincipalName: person.userPrincipalName,
});

/** Properties of a risky user that a query may name. */
export const riskyUserProperties: readonly (keyof RiskyUser)[] = [
  'id',
  'isDeleted',
  'isProcessing',
  'riskDetail',
  'riskLastUpdatedDateTime',
  'riskLevel',
  'riskState',
  'userDisplayName',
  'userPrincipalName',
];

/**
 * The users of a tenant that are or were at risk. Guests are in the report of their own organisation only.
 * Source: "Microsoft Entra ID Protection and B2B users",
 * https://learn.microsoft.com/entra/id-protection/concept-identity-protection-b2b
 */
export const riskyUsersOf = ({ people }: World, tenantId: string, at: string): RiskyUser[] =>
  people
    .filter(
      ({ homeTenantId, risk, riskHistory }) =>
        homeTenantId === tenantId && (risk.riskState !== 'none' || riskHistory.length > 0),
    )
    .map((person) => riskyUser(person, at));

/** Properties of a line of a risky user's history that a query may name. */
export const historyProperties: readonly (keyof RiskyUserHistoryItem)[] = [
  ...riskyUserProperties,
  'userId',
  'initiatedBy',
  'activity',
];

/** How a user's risk came to what it is, the newest change first. */
export const historyOf = (person: Person): RiskyUserHistoryItem[] =>
  person.riskHistory
    .map(({ id, at, risk, riskEventTypes, initiatedBy }) => ({
      ...riskyUser(person, at),
      ...risk,
      id,
      riskLastUpdatedDateTime: at,
      userId: person.id,
      initiatedBy,
      activity: { detail: risk.riskDetail, riskEventTypes },
    }))
    .toReversed();
