import { policyStates } from '../../graph/conditional-access-policy.ts';
import { riskDetails, riskLevels, riskStates } from '../../graph/index.ts';

/** Properties that are enums in Graph, and their members. Those that Graph has as texts are not among them. */
const enums: Readonly<Record<string, readonly string[]>> = {
  riskLevel: riskLevels,
  riskLevelDuringSignIn: riskLevels,
  riskLevelAggregated: riskLevels,
  riskState: riskStates,
  riskDetail: riskDetails,
  state: policyStates,
  conditionalAccessStatus: ['success', 'failure', 'notApplied', 'unknownFutureValue'],
};

/** A member of a property's enum in Graph's spelling; the text itself where the property is none; null for no member. */
export const memberIn = (property: string, written: string): string | null => {
  const members = enums[property];
  if (!members) return written;
  return members.find((one) => one.toLowerCase() === written.toLowerCase()) ?? null;
};
