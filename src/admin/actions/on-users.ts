import type { UserAct } from '../../api/contract.ts';
import type { Pending, Subject } from './pending.ts';

type Resource = NonNullable<Pending['resource']>;

const each =
  (type: 'requirePasswordChange' | 'revokeSessions') =>
  (subjects: Subject[]): UserAct[] =>
    subjects.map(({ id }) => ({ type, userId: id }));

/** Most users that one call of Graph's takes. Source: https://learn.microsoft.com/graph/api/riskyuser-dismiss */
const mostAtOnce = 60;

const together =
  (type: 'dismissUserRisk' | 'confirmUserCompromised' | 'confirmUserSafe') =>
  (subjects: Subject[]): UserAct[] =>
    Array.from({ length: Math.ceil(subjects.length / mostAtOnce) }, (_, at) => ({
      type,
      userIds: subjects.slice(at * mostAtOnce, (at + 1) * mostAtOnce).map(({ id }) => id),
    }));

const plain = {
  dismissUserRisk: together('dismissUserRisk'),
  confirmUserCompromised: together('confirmUserCompromised'),
  confirmUserSafe: together('confirmUserSafe'),
  requirePasswordChange: each('requirePasswordChange'),
  revokeSessions: each('revokeSessions'),
};

/** Acts on any number of users. */
export const onUsers = (
  id: keyof typeof plain,
  subjects: Subject[],
  resource: Resource = 'riskyUsers',
): Pending => ({ id, subjects, resource, acts: () => plain[id](subjects) });

/** Acts on one user whose answer is a secret that is shown once. */
export const onUser = (
  id: 'resetPassword' | 'createTemporaryAccessPass',
  subject: Subject,
  resource: Resource = 'riskyUsers',
): Pending => ({
  id,
  subjects: [subject],
  resource,
  ...(id === 'resetPassword'
    ? { acts: () => [{ type: 'resetPassword', userId: subject.id }] }
    : {
        asks: 'pass',
        acts: ({ lifetimeInMinutes, isUsableOnce }) => [
          {
            type: 'createTemporaryAccessPass',
            userId: subject.id,
            lifetimeInMinutes,
            isUsableOnce,
          },
        ],
        undo: () => [{ type: 'deleteTemporaryAccessPass', userId: subject.id }],
      }),
});

/** Acts on any number of sign-ins of the log. */
export const onSignIns = (
  type: 'confirmSignInsCompromised' | 'confirmSignInsSafe' | 'dismissSignInRisk',
  subjects: Subject[],
): Pending => ({
  id: type,
  subjects,
  resource: 'signIns',
  acts: () => [{ type, requestIds: subjects.map(({ id }) => id) }],
});
