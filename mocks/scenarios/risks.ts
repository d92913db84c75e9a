import type { Person } from '../backend/world/person.ts';

/** Somebody's password was found among stolen ones. */
export const highUserRisk: Person['risk'] = {
  riskLevel: 'high',
  riskState: 'atRisk',
  riskDetail: 'none',
  riskEventTypes: ['leakedCredentials'],
};
