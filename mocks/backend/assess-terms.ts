import type { Case, Finding } from './case.ts';
import type { UnmetControl } from './conditional-access/index.ts';
import { details } from './details.ts';
import { hasAccepted } from './terms.ts';

const isTerms = (control: UnmetControl): control is UnmetControl & { control: 'termsOfUse' } =>
  control.control === 'termsOfUse';

/** Step of the assessment: terms of use that are still to be accepted, one agreement after the other. */
export const termsStep = (c: Case): Finding => {
  const { attempt, demand, person, world } = c;
  if (attempt.termsDeclined) {
    c.because('declinedTermsEndTheSignIn');
    return { requirement: { kind: 'termsDeclined', details: details(c, 50158) } };
  }
  const unmet = demand.kind === 'demands' ? demand.unmet.find(isTerms) : undefined;
  const agreement = world.tenant.agreements.find(({ id }) => unmet?.termsOfUse.includes(id));
  if (!agreement) return null;
  c.because('termsMustBeAccepted');
  const isNewVersion = hasAccepted(agreement, person, 'any');
  if (isNewVersion) c.because('newTermsAskAgain');
  if (attempt.termsError) c.because('termsMustBeViewed');
  const { id, displayName } = agreement;
  return {
    requirement: {
      kind: 'acceptTerms',
      agreement: { id, displayName },
      isNewVersion,
      ...(attempt.termsError ? { error: attempt.termsError } : {}),
    },
  };
};
