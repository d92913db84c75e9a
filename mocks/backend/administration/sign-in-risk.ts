import type { Refusal } from '../../../src/api/contract.ts';
import type { RiskLevel } from '../../graph/index.ts';
import { isOpen, raise } from '../risk.ts';
import { personOf, type World, withPerson } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { Attempt } from '../world/attempt.ts';
import type { UserRisk } from '../world/risk.ts';
import type { ActHandler } from './administer.ts';
import { forEach, refuse, signInsOf, withSignIns } from './people.ts';
import { closeSignIn } from './user-risk.ts';

const byCompromisedSignIn = 'adminConfirmedSigninCompromised';

/** Applies an act to sign-ins of the administrator's log, each as it is now. */
const onSignIns = (
  world: World,
  requestIds: readonly string[],
  { tenantId }: Administrator,
  act: (present: World, attempt: Attempt) => World | Refusal,
): World | Refusal =>
  forEach(world, requestIds, (present, requestId) => {
    const attempt = signInsOf(present, tenantId).find((one) => one.requestId === requestId);
    return attempt
      ? act(present, attempt)
      : refuse('notFound', `The log of ${tenantId} has no sign-in ${requestId}.`);
  });

const withSignIn = (world: World, tenantId: string, changed: Attempt): World =>
  withSignIns(world, tenantId, (one) => (one.id === changed.id ? changed : one));

/** Whether the tenant that judged the sign-in has the account too, so that the one counts for the other. */
const isAtHome = (world: World, attempt: Attempt, { tenantId }: Administrator): boolean =>
  personOf(world, attempt).homeTenantId === tenantId;

/**
 * Says that sign-ins were somebody else's: they and the user are at high risk from now on. What policies looked at in
 * real time stays as it was.
 * Source: "How to: Give risk feedback in Microsoft Entra ID Protection",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-risk-feedback
 */
export const confirmSignInsCompromised: ActHandler<'confirmSignInsCompromised'> = (
  world,
  { requestIds },
  by,
) =>
  onSignIns(world, requestIds, by, (present, attempt) => {
    const { signInRisk, requestId } = attempt;
    if (signInRisk.riskState === 'confirmedCompromised')
      return refuse('invalid', `${requestId} was confirmed already.`, 'alreadyConfirmed');
    const confirmed = {
      ...signInRisk,
      riskState: 'confirmedCompromised',
      riskDetail: byCompromisedSignIn,
      riskLevelAggregated: 'high',
    } as const;
    const next = withSignIn(present, by.tenantId, { ...attempt, signInRisk: confirmed });
    if (!isAtHome(present, attempt, by)) return next;
    const raised = raise(personOf(present, attempt), { ...confirmed, riskLevel: 'high' });
    // What somebody confirmed about the user outranks what they confirm about one sign-in.
    const isConfirmed = raised.risk.riskState === 'confirmedCompromised';
    const { riskState, riskDetail } = isConfirmed ? raised.risk : confirmed;
    return withPerson(next, { ...raised, risk: { ...raised.risk, riskState, riskDetail } });
  });

const levels: readonly RiskLevel[] = ['low', 'medium', 'high'];

/** A user's risk without what one sign-in added to it: what is left are the detections that are open elsewhere. */
const withoutSignIn = (world: World, attempt: Attempt): UserRisk => {
  const { id, personId, signInRisk } = attempt;
  const { risk } = personOf(world, attempt);
  const others = world.detections.filter(
    (one) => one.personId === personId && one.attemptId !== id && isOpen(one.risk),
  );
  const hasRaised =
    risk.riskDetail === byCompromisedSignIn ||
    signInRisk.riskEventTypes.some((type) => risk.riskEventTypes.includes(type));
  if (!isOpen(risk) || !hasRaised) return risk;
  const riskEventTypes = risk.riskEventTypes.filter((type) =>
    others.some((one) => one.riskEventType === type),
  );
  if (risk.riskDetail === 'adminConfirmedUserCompromised') return { ...risk, riskEventTypes };
  const isElsewhere = world.signIns.some(
    ({ attempt: other }) =>
      other.personId === personId &&
      other.id !== id &&
      other.signInRisk.riskDetail === byCompromisedSignIn,
  );
  if (risk.riskDetail === byCompromisedSignIn && isElsewhere) return { ...risk, riskEventTypes };
  if (riskEventTypes.length === 0)
    return {
      riskLevel: 'none',
      riskState: 'confirmedSafe',
      riskDetail: 'adminConfirmedSigninSafe',
      riskEventTypes,
    };
  const left = others.filter(({ riskEventType }) => riskEventTypes.includes(riskEventType));
  const highest = Math.max(0, ...left.map((one) => levels.indexOf(one.risk.riskLevel)));
  const riskLevel = levels[highest] ?? 'low';
  return { riskLevel, riskState: 'atRisk', riskDetail: 'none', riskEventTypes };
};

/** Says that sign-ins were their owners', and takes back what they added to the users' risk. */
export const confirmSignInsSafe: ActHandler<'confirmSignInsSafe'> = (world, { requestIds }, by) =>
  onSignIns(world, requestIds, by, (present, attempt) => {
    const { riskState } = attempt.signInRisk;
    if (riskState === 'confirmedSafe')
      return refuse('invalid', `${attempt.requestId} was confirmed already.`, 'alreadyConfirmed');
    if (riskState === 'none')
      return refuse('invalid', `${attempt.requestId} is no risky sign-in.`, 'signInNotAtRisk');
    const closing = { riskState: 'confirmedSafe', riskDetail: 'adminConfirmedSigninSafe' } as const;
    const next = withSignIn(present, by.tenantId, closeSignIn(attempt, closing));
    if (!isAtHome(present, attempt, by)) return next;
    return withPerson(next, { ...personOf(next, attempt), risk: withoutSignIn(present, attempt) });
  });

/** Closes the risk of sign-ins without saying that they were safe. The users' risk stays as it is. */
export const dismissSignInRisk: ActHandler<'dismissSignInRisk'> = (world, { requestIds }, by) =>
  onSignIns(world, requestIds, by, (present, attempt) =>
    isOpen(attempt.signInRisk)
      ? withSignIn(
          present,
          by.tenantId,
          closeSignIn(attempt, {
            riskState: 'dismissed',
            riskDetail: 'adminDismissedRiskForSignIn',
          }),
        )
      : refuse('invalid', `${attempt.requestId} is not at risk any more.`, 'signInNotAtRisk'),
  );
