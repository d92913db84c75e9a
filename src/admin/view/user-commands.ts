import {
  CheckmarkCircleRegular,
  KeyResetRegular,
  PasswordRegular,
  PersonProhibitedRegular,
  ShieldDismissRegular,
  SignOutRegular,
  TicketDiagonalRegular,
} from '@fluentui/react-icons';
import { onUser, onUsers } from '../actions/on-users.ts';
import type { Pending, Subject } from '../actions/pending.ts';
import type { Command } from '../command-bar.tsx';

const onMany = [
  ['dismissUserRisk', ShieldDismissRegular],
  ['confirmUserCompromised', PersonProhibitedRegular],
  ['confirmUserSafe', CheckmarkCircleRegular],
] as const;
const afterwards = [
  ['requirePasswordChange', PasswordRegular],
  ['revokeSessions', SignOutRegular],
] as const;
const onOne = [
  ['resetPassword', KeyResetRegular],
  ['createTemporaryAccessPass', TicketDiagonalRegular],
] as const;

/** What can be done with some users. */
export const userCommands = (
  subjects: Subject[],
  begin: (pending: Pending) => void,
  resource: 'riskyUsers' | 'registrations' = 'riskyUsers',
): Command[] => {
  const many = ([id, icon]: (typeof onMany)[number] | (typeof afterwards)[number]): Command => ({
    id,
    icon,
    needs: 'some',
    begin: () => begin(onUsers(id, subjects, resource)),
  });
  const one = ([id, icon]: (typeof onOne)[number]): Command => ({
    id,
    icon,
    needs: 'one',
    begin: () => {
      const [subject] = subjects;
      if (subject) begin(onUser(id, subject, resource));
    },
  });
  return resource === 'riskyUsers'
    ? [...onMany.map(many), ...onOne.map(one), ...afterwards.map(many)]
    : [...onOne.map(one), ...afterwards.map(many), ...onMany.map(many)];
};
