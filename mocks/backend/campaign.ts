import type { PersonCommand } from '../../src/api/contract.ts';
import { usableMethods } from './methods.ts';
import { withAttempt } from './prove.ts';
import { personOf, userOf, type World, withPerson } from './world.ts';
import type { Person } from './world/person.ts';
import type { Tenant } from './world/tenant.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * How often a campaign that ends can be put off.
 * Source: "How to run a registration campaign to set up Microsoft Authenticator",
 * https://learn.microsoft.com/entra/identity/authentication/how-to-mfa-registration-campaign
 */
export const allowedSnoozes = 3;

/** How often a person may still put the campaign off; null where that has no end. */
export const snoozesLeft = (
  { registrationCampaign }: Tenant,
  { campaignSnoozes }: Person,
): number | null =>
  registrationCampaign.enforceRegistrationAfterAllowedSnoozes
    ? Math.max(0, allowedSnoozes - campaignSnoozes.count)
    : null;

/** Whether the days of the last snooze are not over yet. Days are 24 hours. */
export const isSnoozed = (
  { registrationCampaign }: Tenant,
  { campaignSnoozes }: Person,
  at: string,
): boolean =>
  campaignSnoozes.lastAt !== null &&
  Date.parse(at) <
    Date.parse(campaignSnoozes.lastAt) + registrationCampaign.snoozeDurationInDays * day;

/** Whether the tenant's campaign is for a person: it asks nobody who has the app, and needs the app to be allowed. */
export const isTargeted = (world: World, person: Person): boolean => {
  const { registrationCampaign, allowedMethods } = world.tenant;
  const { state, excludeTargets } = registrationCampaign;
  const own = [person.id, ...userOf(world, person).groupIds];
  return (
    state === 'enabled' &&
    allowedMethods.includes('microsoftAuthenticatorPush') &&
    !excludeTargets.some(({ id }) => own.includes(id)) &&
    !usableMethods(world, person).some(({ method }) => method === 'microsoftAuthenticatorPush')
  );
};

/** Puts the campaign off, which counts and starts the person's own days. */
export const snoozeCampaign = (
  world: World,
  _command: Extract<PersonCommand, { type: 'snoozeCampaign' }>,
  at: string,
): World => {
  if (!world.attempt) return world;
  const person = personOf(world, world.attempt);
  const campaignSnoozes = { count: person.campaignSnoozes.count + 1, lastAt: at };
  return withAttempt(withPerson(world, { ...person, campaignSnoozes }), { campaignSnoozed: true });
};
