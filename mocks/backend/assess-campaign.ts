import { isSnoozed, isTargeted, snoozesLeft } from './campaign.ts';
import type { Case, Finding } from './case.ts';
import { hasRoomForApp } from './enrolment/app.ts';
import { isRegistrationRestricted } from './registration.ts';
import type { RuleId } from './rules.ts';

/** Why a campaign that is for a person does not remind them in this sign-in; null if it does. */
const withheld = ({ world, attempt, person, at }: Case): RuleId | null => {
  if (attempt.campaignSnoozed || isSnoozed(world.tenant, person, at)) return 'campaignSnoozed';
  if (world.circumstances.surroundings === 'windowsSetup') return 'campaignNotInSetup';
  if (['android', 'iOS'].includes(world.circumstances.devicePlatform)) return 'campaignNotOnMobile';
  const sawTerms = person.agreementAcceptances.some(
    ({ recordedDateTime }) => recordedDateTime >= attempt.startedAt,
  );
  if (sawTerms) return 'campaignNotWithTerms';
  if (!hasRoomForApp(person)) return 'appsAreLimited';
  return isRegistrationRestricted(world, attempt) ? 'campaignNeedsRegistrationAllowed' : null;
};

/** Step of the assessment: the reminder of a campaign, for whoever proved MFA in this sign-in. */
export const campaignStep = (c: Case): Finding => {
  const { attempt, person, world } = c;
  if (!attempt.mfa || attempt.mfa.byRegistration || !isTargeted(world, person)) return null;
  const reason = withheld(c);
  if (reason) {
    c.because(reason);
    return null;
  }
  const left = snoozesLeft(world.tenant, person);
  c.because('campaignAfterMfa');
  if (left === 0) c.because('campaignForcedAfterThree');
  return { requirement: { kind: 'nudgeAuthenticator', snoozesLeft: left } };
};
