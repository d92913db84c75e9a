import type { PersonCommand } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import { withAttempt } from './prove.ts';
import { personOf, type World, withPerson } from './world.ts';
import type { AgreementAcceptance, Person } from './world/person.ts';
import type { Agreement, Tenant } from './world/tenant.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

const answersTo = ({ id }: Agreement, { agreementAcceptances }: Person): AgreementAcceptance[] =>
  agreementAcceptances.filter(({ agreementId }) => agreementId === id);

/** Whether a person accepted some version of an agreement, or the present one. */
export const hasAccepted = (
  agreement: Agreement,
  person: Person,
  version: 'any' | 'present',
): boolean =>
  answersTo(agreement, person).some(
    ({ state, agreementFileId }) =>
      state === 'accepted' && (version === 'any' || agreementFileId === agreement.fileId),
  );

/** Ids of the agreements whose present version a person has accepted, in this sign-in or an earlier one. */
export const acceptedTerms = ({ agreements }: Tenant, person: Person): string[] =>
  agreements.filter((agreement) => hasAccepted(agreement, person, 'present')).map(({ id }) => id);

/** The agreement that a requirement asks for. */
const asked = (world: World, { requirement }: Assessment): Agreement | undefined =>
  requirement.kind === 'acceptTerms'
    ? world.tenant.agreements.find(({ id }) => id === requirement.agreement.id)
    : undefined;

const record = (
  world: World,
  { id, fileId }: Agreement,
  state: AgreementAcceptance['state'],
  at: string,
): World => {
  if (!world.attempt) return world;
  const person = personOf(world, world.attempt);
  const acceptance = { agreementId: id, agreementFileId: fileId, state, recordedDateTime: at };
  return withPerson(world, {
    ...person,
    agreementAcceptances: [...person.agreementAcceptances, acceptance],
  });
};

/** Accepts the terms that are asked for; where they have to be viewed first, only once they were. */
export const acceptTerms = (
  world: World,
  { viewed }: CommandOf<'acceptTerms'>,
  at: string,
  assessment: Assessment,
): World => {
  const agreement = asked(world, assessment);
  if (!agreement) return world;
  if (agreement.isViewingBeforeAcceptanceRequired && !viewed)
    return withAttempt(world, { termsError: 'notViewed' });
  return withAttempt(record(world, agreement, 'accepted', at), { termsError: null });
};

/** Declines them, which ends the attempt. The next one asks again. */
export const declineTerms = (
  world: World,
  _command: CommandOf<'declineTerms'>,
  at: string,
  assessment: Assessment,
): World => {
  const agreement = asked(world, assessment);
  if (!agreement) return world;
  return withAttempt(record(world, agreement, 'declined', at), { termsDeclined: true });
};
