import type { PhoneCommand, Requirement } from '../../src/api/contract.ts';
import { presentCall } from './authentication/telephony.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Challenge, OtherSignIn } from './world/challenge.ts';

/** The request that the page of this sign-in waits for; null where it waits for none. */
export const ownRequest = (
  { attempt, reset }: World,
  requirement: Requirement,
): Challenge | null => {
  if ('error' in requirement && requirement.error) return null;
  if (requirement.kind === 'approveReset') return reset?.challenge ?? null;
  if (requirement.kind === 'approveRequest') return attempt?.challenge ?? null;
  return attempt && requirement.kind === 'tryAuthenticator' ? trialOf(attempt) : null;
};

/** The trial request of the method that is being set up; null where there is none. */
export const trialOf = ({ registration }: Attempt): Challenge | null => {
  const current = registration?.current;
  return current && 'trial' in current ? current.trial : null;
};

/** Whether what the phone is asked now may be reported: the trial of a registration and a reset are one's own. */
const isReportable = ({ kind }: Requirement): boolean =>
  kind !== 'tryAuthenticator' && kind !== 'approveReset' && kind !== 'answerResetCall';

/** Whether the phone offers to report what it is asked now. */
export const canReport = ({ tenant }: World, requirement: Requirement): boolean =>
  tenant.reportSuspiciousActivity.isEnabled && isReportable(requirement);

/** Sign-ins of somebody else whose requests wait on the phone. */
export const waitingElsewhere = ({ elsewhere }: World, at: string): OtherSignIn[] =>
  elsewhere.filter(
    ({ request }) => request !== null && request.answer === 'none' && at < request.expiresAt,
  );

const isWaiting = (
  world: World,
  requirement: Requirement,
  id: string | undefined,
  at: string,
): boolean => {
  const own = ownRequest(world, requirement);
  if (own && (id === undefined || id === own.id)) return true;
  return waitingElsewhere(world, at).some(({ request }) => request?.id === id);
};

const mayFollow = { pickUp: 'none', confirm: 'pickedUp', report: 'pickedUp' } as const;

/** Whether there is something on the phone that a command answers. What was replaced or has run out is nothing. */
export const isOnPhone = (
  command: PhoneCommand,
  world: World,
  requirement: Requirement,
  at: string,
): boolean => {
  if (command.type === 'phoneScan') return true;
  if (command.type === 'phoneCall') {
    const call = presentCall(world, at);
    if (!call) return false;
    if (command.answer === 'report' && !canReport(world, requirement)) return false;
    return command.answer === 'hangUp' || mayFollow[command.answer] === call.answer;
  }
  if (!isWaiting(world, requirement, command.request, at)) return false;
  if (command.type !== 'phoneReport') return true;
  return canReport(world, requirement);
};
