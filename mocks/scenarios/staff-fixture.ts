import type { AdministratorAct, Refusal } from '../../src/api/contract.ts';
import { after, signsIn, testPerson, testWorld, timeIn } from './fixture.ts';
import { unfamiliarPlace } from './places.ts';
import { highUserRisk } from './risks.ts';
import { step } from '../backend/step.ts';
import type { World } from '../backend/world.ts';
import type { Person } from '../backend/world/person.ts';

/** Who may do everything in the tenant of the tests. */
export const staff = 'admin-contoso';

/** The world after an act of IT staff. Throws if it is refused. */
export const acted = (world: World, act: AdministratorAct, by = staff): World =>
  after(world, { type: 'administer', by, act });

/** Why an act of IT staff is refused. Throws if it is not. */
export const refused = (world: World, act: AdministratorAct, by = staff): Refusal['error'] => {
  const command = { type: 'administer', by, act } as const;
  const { refusal } = step(world, { command, attemptId: null, at: timeIn(world) });
  if (!refusal) throw new Error(`${act.type} is carried out.`);
  return refusal.error;
};

/** The person of the tests, at high risk, in the middle of a risky sign-in. */
export const atRisk = (): World =>
  after(testWorld({ circumstances: unfamiliarPlace }, { risk: highUserRisk }), ...signsIn);

/** The world in which a guest of Fabrikam is known as well. */
export const withGuest = (): World =>
  testWorld(
    { circumstances: unfamiliarPlace },
    {
      risk: highUserRisk,
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'fabrikam',
      },
    },
  );

/** The world whose person was deleted. */
export const withoutAccount = (): World => {
  const world = testWorld({}, { risk: highUserRisk });
  return { ...world, people: world.people.map((one) => ({ ...one, isDeleted: true })) };
};

/** The one person of a world. */
export const only = ({ people: [person] }: World): Person => {
  if (!person) throw new Error('Nobody is in this world.');
  return person;
};

/** The user id of the person of the tests. */
export const userId = testPerson.id;
