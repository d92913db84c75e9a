import {
  evaluate,
  isMfaCombination,
  meetsStrength,
  builtInStrengths,
} from '../../mocks/backend/conditional-access/index.ts';
import { conditionsOf } from '../../mocks/backend/session.ts';
import { personOf, type World } from '../../mocks/backend/world.ts';

/** Whether a reset that lets somebody choose a password was proved as often as the tenant or the role asks for. */
export const provedEnough = ({ reset, people, tenant }: World): boolean => {
  const person = people.find(({ id }) => id === reset?.personId);
  if (!reset || !person) return false;
  const isAdministrator = person.user.roleTemplateIds.length > 0;
  const gates = isAdministrator ? 2 : tenant.selfServicePasswordReset.gates;
  const kinds = new Set(reset.proved.map((method) => (method.startsWith('app') ? 'app' : method)));
  const questions = isAdministrator && kinds.has('securityQuestion');
  return kinds.size >= gates && !questions && person.user.externalUserType === 'none';
};

/**
 * The policies that somebody who is signed in has not met, judged one by one from what the attempt has shown. It knows
 * nothing of how the backend combines policies.
 */
export const unmetPolicies = (world: World): string[] => {
  const { attempt } = world;
  if (!attempt) return ['nobody is signing in'];
  const person = personOf(world, attempt);
  const { isCompliant } = world.circumstances.device;
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
      const claim = (person.mfaClaim || attempt.session?.mfa === true) && !everyTime;
      const proved = attempt.mfa !== null && isMfaCombination(attempt.mfa.combination);
      const strengthId = grantControls.authenticationStrength?.id;
      const strength = builtInStrengths.find(({ id }) => id === strengthId);
      const controls: boolean[] = grantControls.builtInControls.map((control) => {
        if (control === 'mfa') return proved || claim;
        if (control === 'compliantDevice') return isCompliant;
        if (control === 'passwordChange') return attempt.passwordChanged;
        if (control === 'riskRemediation')
          return attempt.passwordChanged || attempt.sessionsRevoked;
        return false;
      });
      if (strength) {
        const claimed = claim && strength.id.endsWith('2');
        const kept = everyTime ? undefined : attempt.session?.firstFactor;
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
