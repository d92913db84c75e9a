import { describe, expect, it } from 'vitest';
import { after, requiredIn, signsIn, testPerson, testWorld, timeIn } from '../scenarios/fixture.ts';
import { unfamiliarPlace } from '../scenarios/places.ts';
import { blockAtSignInRisk, mfaForAll } from '../scenarios/published-policies.ts';
import { placesView } from './places.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

const woodgrove = {
  id: 'woodgrove',
  displayName: 'Woodgrove Bank',
  application: { id: 'app-loans', displayName: 'Loan Desk' },
  policies: [mfaForAll],
};

const guest = { users: { woodgrove: { externalUserType: 'b2bCollaborationGuest' as const } } };

const twoTenants = (): World => testWorld({ otherTenants: [woodgrove] }, guest);

describe('another tenant', () => {
  it('has its own application, policies and opinion of the person', () => {
    const there = after(twoTenants(), { type: 'goTo', tenantId: 'woodgrove' });
    expect(there.tenant.displayName).toBe('Woodgrove Bank');
    expect(there.otherTenants.map(({ id }) => id)).toEqual(['contoso']);
    expect(requiredIn(after(there, ...signsIn)).kind).toBe('approveRequest');
    expect(requiredIn(after(twoTenants(), ...signsIn)).kind).toBe('staySignedIn');
  });

  it('does not know whoever is no user of it', () => {
    const strangers = testWorld({ otherTenants: [woodgrove] });
    const there = after(strangers, { type: 'goTo', tenantId: 'woodgrove' });
    const [begin] = signsIn;
    if (!begin) throw new Error('Nobody signs in.');
    expect(requiredIn(after(there, begin))).toEqual({ kind: 'userName', error: 'notInTenant' });
  });

  it('is gone to from the middle of a sign-in, which stays in the log of its own tenant', () => {
    const there = after(twoTenants(), ...signsIn, { type: 'goTo', tenantId: 'woodgrove' });
    expect(there.attempt).toBeNull();
    expect(there.signIns).toMatchObject([{ tenantId: 'contoso', errorCode: 50140 }]);
  });

  it('is refused where there is none', () => {
    const world = twoTenants();
    const { refusal } = step(world, {
      command: { type: 'goTo', tenantId: 'fabrikam' },
      attemptId: null,
      at: timeIn(world),
    });
    expect(refusal?.error.code).toBe('notFound');
  });
});

describe('another place', () => {
  const blocked = after(
    testWorld({ policies: [blockAtSignInRisk], circumstances: unfamiliarPlace }),
    ...signsIn,
  );

  it('lets whoever is blocked try again, from where nothing is unusual', () => {
    expect(requiredIn(blocked).kind).toBe('signInBlocked');
    const moved = after(blocked, { type: 'moveTo', placeId: 'familiar' });
    expect(requiredIn(moved).kind).toBe('userName');
    expect(requiredIn(after(moved, ...signsIn)).kind).toBe('staySignedIn');
  });

  it('is told apart from the present one', () => {
    const present = ({ places }: ReturnType<typeof placesView>) =>
      places.filter(({ isPresent }) => isPresent).map(({ id }) => id);
    expect(present(placesView(blocked))).toEqual(['scenario']);
    expect(present(placesView(after(blocked, { type: 'moveTo', placeId: 'familiar' })))).toEqual([
      'familiar',
    ]);
  });
});

describe('an attempt under way', () => {
  it('goes on as it was judged when IT staff change what it was judged by', () => {
    const asked = after(testWorld({ policies: [mfaForAll] }), ...signsIn);
    const changed: World = { ...asked, tenant: { ...asked.tenant, policies: [] } };
    const kept = {
      ...changed,
      attempt: asked.attempt && { ...asked.attempt, tenantBefore: asked.tenant },
    };
    expect(requiredIn(changed).kind).toBe('staySignedIn');
    expect(requiredIn(kept).kind).toBe('approveRequest');
    const again = after(kept, { type: 'cancel' }, ...signsIn);
    expect(requiredIn(again).kind).toBe('staySignedIn');
    expect(again.people[0]?.id).toBe(testPerson.id);
  });
});
