import { passFault } from '../../backend/authentication/temporary-access-pass.ts';
import type { Person } from '../../backend/world/person.ts';

/** Graph `temporaryAccessPassAuthenticationMethod`. Source: https://learn.microsoft.com/en-us/graph/api/resources/temporaryaccesspassauthenticationmethod */
export interface TemporaryAccessPassMethod {
  /** The user's id: there is one pass at most. */
  id: string;
  /** The pass itself is told once, when it is made. */
  temporaryAccessPass: string | null;
  createdDateTime: string;
  startDateTime: string;
  lifetimeInMinutes: number;
  isUsableOnce: boolean;
  isUsable: boolean;
  methodUsabilityReason: 'EnabledByPolicy' | 'Expired' | 'NotYetValid' | 'OneTimeUsed';
}

const reasons = { expired: 'Expired', notYetValid: 'NotYetValid', used: 'OneTimeUsed' } as const;

/** Properties of a pass that a query may name. */
export const passProperties: readonly (keyof TemporaryAccessPassMethod)[] = [
  'id',
  'temporaryAccessPass',
  'createdDateTime',
  'startDateTime',
  'lifetimeInMinutes',
  'isUsableOnce',
  'isUsable',
  'methodUsabilityReason',
];

/** Somebody's pass, if there is one, with what it says only where it was just made. */
export const passesOf = (
  { id, temporaryAccessPass: pass, toldByStaff }: Person,
  at: string,
  isNew = false,
): TemporaryAccessPassMethod[] => {
  if (!pass) return [];
  const fault = passFault(pass, at);
  return [
    {
      id,
      temporaryAccessPass: isNew ? toldByStaff.pass : null,
      createdDateTime: pass.startDateTime,
      startDateTime: pass.startDateTime,
      lifetimeInMinutes: pass.lifetimeInMinutes,
      isUsableOnce: pass.isUsableOnce,
      isUsable: fault === null,
      methodUsabilityReason: fault ? reasons[fault] : 'EnabledByPolicy',
    },
  ];
};
