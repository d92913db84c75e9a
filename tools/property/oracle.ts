import type { ResetMethod } from '../../src/api/contract.ts';
import {
  evaluate,
  isMfaCombination,
  meetsStrength,
  builtInStrengths,
} from '../../mocks/backend/conditional-access/index.ts';
import { conditionsOf } from '../../mocks/backend/session.ts';
import { personOf, userOf, type World } from '../../mocks/backend/world.ts';
import type { BrowserSession } from '../../mocks/backend/world/browser-session.ts';
import type { Person } from '../../mocks/backend/world/person.ts';

/** What each method of a reset is proved by; the same thing twice is one proof. */
const provedBy: Record<ResetMethod, 'mailbox' | 'phone' | 'app' | 'memory'> = {
  email: 'mailbox',
  mobileSMS: 'phone',
  mobileCall: 'phone',
  appNotification: 'app',
  appCode: 'app',
  securityQuestion: 'memory',
};

/** Whether a reset that lets somebody choose a password was proved as often as the tenant or the role asks for. */
export const provedEnough = (world: World): boolean => {
  const { reset, people, tenant } = world;
  const person = people.find(({ id }) => id === reset?.personId);
  if (!reset || !person) return false;
  const isAdministrator = userOf(world, person).roleTemplateIds.length > 0;
  const gates = isAdministrator ? 2 : tenant.selfServicePasswordReset.gates;
  const kinds = new Set(reset.proved.map((method) => provedBy[method]));
  const questions = isAdministrator && kinds.has('memory');
  return kinds.size >= gates && !questions && userOf(world, person).externalUserType === 'none';
};

/** Whether MFA that a session carries was proved in a tenant that the present one believes. */
const isBelieved = (
  { tenant }: World,
  session: BrowserSession | null,
  { homeTenantId }: Person,
): boolean => {
  const believed = tenant.inboundTrust.isMfaAccepted ? [tenant.id, homeTenantId] : [tenant.id];
  return believed.includes(session?.mfaTenantId ?? '');
};

/**
 * The policies that somebody who is signed in has not met, judged one by one from what the attempt has shown. It knows
 * nothing of how the backend combines policies.
 */
export const unmetPolicies = (world: World): string[] => {
  const { attempt } = world;
  if (!attempt) return ['nobody is signing in'];
  const person = personOf(world, attempt);
  const { device } = world.circumstances;
  const { inboundTrust } = world.tenant;
  const isOfHere = userOf(world, person).externalUserType === 'none';
  const isCompliant = device.isCompliant && (isOfHere || inboundTrust.isCompliantDeviceAccepted);
  const isHybrid =
    device.trustType === 'ServerAD' &&
    (isOfHere || inboundTrust.isHybridAzureADJoinedDeviceAccepted);
  const evaluations = evaluate(
    world.tenant.policies,
    conditionsOf(world, attempt),
    world.tenant.directory,
  );
  return evaluations
    .filter(({ policyApplies, state }) => policyApplies && state === 'enabled')
    .filter(({ policy }) => {
      const { grantControls, sessionControls } = policy;
      if (!grantControls) return false;
      const everyTime = sessionControls?.signInFrequency?.frequencyInterval === 'everyTime';
      const claim = (person.mfaClaim || isBelieved(world, attempt.session, person)) && !everyTime;
      const proved = attempt.mfa !== null && isMfaCombination(attempt.mfa.combination);
      const strengthId = grantControls.authenticationStrength?.id;
      const strength = builtInStrengths.find(({ id }) => id === strengthId);
      const controls: boolean[] = grantControls.builtInControls.map((control) => {
        if (control === 'mfa') return proved || claim;
        if (control === 'compliantDevice') return isCompliant;
        if (control === 'domainJoinedDevice') return isHybrid;
        if (control === 'passwordChange') return attempt.passwordChanged;
        if (control === 'riskRemediation')
          return attempt.passwordChanged || attempt.sessionsRevoked;
        return false;
      });
      if (strength) {
        const claimed = claim && strength.id.endsWith('2');
        const isKept = !everyTime && isBelieved(world, attempt.session, person);
        const kept = isKept ? attempt.session?.firstFactor : undefined;
        const shown = [attempt.mfa?.combination, kept].filter((one) => one !== undefined);
        controls.push(claimed || meetsStrength(strength, shown));
      }
      controls.push(
        ...grantControls.termsOfUse.map((id) =>
          person.agreementAcceptances.some(
            ({ agreementId, state }) => agreementId === id && state === 'accepted',
          ),
        ),
      );
      // Risk remediation takes the place of a password change, and brings its own strength.
      return !(grantControls.operator === 'AND' ? controls.every(Boolean) : controls.some(Boolean));
    })
    .map(({ policyId }) => policyId);
};
