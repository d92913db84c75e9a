import { groupsOf, undecidedGroups } from '../../../../mocks/backend/conditional-access/index.ts';
import type { UnjudgedPart } from '../../protocol.ts';
import { directoryOf, type Imported } from './cases.ts';
import type { RehearsedSignIn } from './sign-ins.ts';

/**
 * For each policy, the groups of applications by which it is for a sign-in's application or not, where nobody knows
 * whether that is in them.
 */
export const unknownGroups = (
  imported: Imported,
  { appId, userAction, authenticationContextValue }: RehearsedSignIn,
): Omit<UnjudgedPart, 'policy'>[][] => {
  const isToApplication = !userAction && !authenticationContextValue;
  const groups = isToApplication ? groupsOf(appId, directoryOf(imported)) : [];
  return imported.policies.map(({ policy }) => {
    const { includes, excludes } = undecidedGroups(policy.conditions, appId, groups);
    const parts = { includeApplications: includes, excludeApplications: excludes };
    return Object.entries(parts).flatMap(([list, some]) =>
      some.map((value) => ({ path: `conditions.applications.${list}`, value })),
    );
  });
};

/** The same for several sign-ins: which policies they are, by their places. */
export const openByGroups = (
  imported: Imported,
  signIns: readonly RehearsedSignIn[],
): boolean[][] =>
  signIns.map((one) => unknownGroups(imported, one).map((parts) => parts.length > 0));
