import { describe, expect, it } from 'vitest';
import type { WayIn } from '../../../src/api/contract.ts';
import type { Casting } from '../../scenarios/casting.ts';
import { after, signsIn, testPerson, testWorld, timeIn } from '../../scenarios/fixture.ts';
import { anonymousNetwork, managedDevice, unfamiliarPlace } from '../../scenarios/places.ts';
import {
  blockAtSignInRisk,
  blockAtUserRisk,
  deviceForRegistration,
  mfaAtSignInRisk,
  mfaForAll,
  newPasswordAtUserRisk,
  registrationGroup,
} from '../../scenarios/published-policies.ts';
import { highUserRisk } from '../../scenarios/risks.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { grants, testPolicy } from '../conditional-access/fixtures.ts';
import { asAttempted } from '../world.ts';
import { wouldLetIn } from './index.ts';
import { isIn, signIn } from './ordinary-person.ts';

const stopped = (change: Partial<Scenario>, person: Partial<Casting> = {}) => {
  const world = after(testWorld(change, person), ...signsIn);
  return { world, found: wouldLetIn(world, timeIn(world)) };
};

const kinds = (ways: readonly WayIn[]): string[] =>
  ways.map(({ changes }) => changes.map(({ kind }) => kind).join('+'));

const singles = (...from: Parameters<typeof stopped>): string[] =>
  kinds(stopped(...from).found.singles);

/** Whether an ordinary person gets in, in a world that was like that from the beginning. */
const getsIn = (change: Partial<Scenario>, person: Partial<Casting> = {}): boolean => {
  const world = testWorld(change, person);
  return isIn(signIn(world, testPerson.id, timeIn(world)));
};

const blockOn = (conditions: object) =>
  testPolicy('block', { conditions, grantControls: grants('OR', ['block']) });

const policyChanges = ['excludeUser', 'setReportOnly', 'switchOff'];

describe('what would let somebody in', () => {
  it('is nothing where trying again is enough', () => {
    const { found } = stopped({ policies: [mfaForAll] });
    expect(found).toMatchObject({
      asIs: { letsIn: true, requirement: 'application' },
      singles: [],
    });
  });

  it('is another place or device, where the risk is the sign-in’s', () => {
    const risky = { policies: [blockAtSignInRisk], circumstances: unfamiliarPlace };
    expect(singles(risky)).toEqual([...policyChanges, 'enableSelfRemediation', 'moveTo']);
    expect(getsIn({ policies: [blockAtSignInRisk] })).toBe(true);
  });

  it('is a new password or a closed risk, where the risk is the user’s', () => {
    expect(singles({ policies: [blockAtUserRisk] }, { risk: highUserRisk })).toEqual([
      'resetUserPassword',
      'dismissUserRisk',
      'confirmUserSafe',
      ...policyChanges,
      'enableSelfRemediation',
      'resetPassword',
    ]);
  });

  it('is writeback, where the password is kept on-premises', () => {
    const found = singles(
      { policies: [newPasswordAtUserRisk] },
      { risk: highUserRisk, isHybrid: true },
    );
    expect(found).toContain('enableWriteback');
    expect(found).not.toContain('resetPassword');
  });

  it('is registering beforehand, which a policy on that may keep to some places', () => {
    const risky = { policies: [mfaAtSignInRisk], circumstances: anonymousNetwork };
    const nobody = { authenticators: [] };
    expect(singles(risky, nobody)).toContain('registerMethod');
    expect(getsIn(risky)).toBe(true);
    const kept = { ...risky, policies: [mfaAtSignInRisk, deviceForRegistration] };
    const user = { groupIds: [registrationGroup] };
    expect(singles(kept, { ...nobody, user })).not.toContain('registerMethod');
  });

  it.each<[string, object, Partial<Scenario>, Partial<Scenario>]>([
    [
      'useCompliantDevice',
      { devices: { deviceFilter: { mode: 'exclude', rule: 'device.isCompliant -eq True' } } },
      {},
      { circumstances: managedDevice },
    ],
    [
      'useHybridJoinedDevice',
      { devices: { deviceFilter: { mode: 'exclude', rule: 'device.trustType -eq "ServerAD"' } } },
      {},
      {
        circumstances: {
          device: {
            isCompliant: false,
            trustType: 'ServerAD',
            attributes: {},
            id: 'd',
            displayName: 'PC',
          },
        },
      },
    ],
    [
      'useClientApp',
      { clientAppTypes: ['browser'] },
      {},
      { circumstances: { clientAppType: 'mobileAppsAndDesktopClients' } },
    ],
    [
      'usePlatform',
      { platforms: { includePlatforms: ['all'], excludePlatforms: ['macOS'] } },
      {},
      { circumstances: { devicePlatform: 'macOS' } },
    ],
    [
      'useNoTransfer',
      { authenticationFlows: { transferMethods: 'deviceCodeFlow' } },
      { circumstances: { transferMethod: 'deviceCodeFlow' } },
      {},
    ],
    [
      'trustAddress',
      { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } },
      {},
      {
        tenant: {
          id: 'contoso',
          displayName: 'Contoso',
          directory: {
            namedLocations: [
              {
                '@odata.type': '#microsoft.graph.ipNamedLocation',
                id: 'here',
                displayName: 'Here',
                isTrusted: true,
                ipRanges: [
                  {
                    '@odata.type': '#microsoft.graph.iPv4CidrRange',
                    cidrAddress: '198.51.100.24/32',
                  },
                ],
              },
            ],
            applications: [],
            authenticationStrengths: [],
          },
        },
      },
    ],
  ])('is %s, as somebody gets in who had it from the beginning', (kind, conditions, now, then) => {
    const policies = [blockOn(conditions)];
    expect(getsIn({ policies, ...now })).toBe(false);
    expect(singles({ policies, ...now })).toContain(kind);
    expect(getsIn({ policies, ...then })).toBe(true);
  });

  it('is two changes where neither is enough', () => {
    const { found } = stopped(
      { policies: [blockAtSignInRisk, blockAtUserRisk], circumstances: unfamiliarPlace },
      { risk: highUserRisk },
    );
    expect(found.singles).toEqual([]);
    expect(kinds(found.pairs)).toEqual(
      expect.arrayContaining(['dismissUserRisk+moveTo', 'excludeUser+excludeUser']),
    );
    for (const { changes } of found.pairs)
      for (const { id } of changes)
        expect(found.insufficient.map((change) => change.id)).toContain(id);
  });

  it('may be nothing of the list', () => {
    const { found } = stopped({ policies: [] }, { account: 'disabled' });
    expect(found).toMatchObject({ asIs: { letsIn: false }, singles: [], pairs: [] });
    expect(found.insufficient.length).toBeGreaterThan(3);
  });

  it('takes IT staff with the role, of the tenant that is asked', () => {
    const reader = {
      id: 'reader',
      displayName: 'Noor Haddad',
      userPrincipalName: 'noor@contoso.example',
      tenantId: 'contoso',
      roles: ['Security Operator' as const],
    };
    const { found } = stopped(
      { policies: [blockAtUserRisk], administrators: [reader] },
      { risk: highUserRisk },
    );
    expect(kinds(found.singles)).toEqual(['dismissUserRisk', 'confirmUserSafe', 'resetPassword']);
    expect(found.singles[0]?.changes[0]).toMatchObject({
      organisation: { id: 'contoso', displayName: 'Contoso' },
      commands: [{ type: 'administer', by: 'reader' }],
    });
  });

  it('meets the tenant as IT staff have left it, although the page that is open does not', () => {
    const { world } = stopped({ policies: [blockAtUserRisk] }, { risk: highUserRisk });
    const helped = after(world, {
      type: 'administer',
      by: 'admin-contoso',
      act: { type: 'updatePolicy', policyId: blockAtUserRisk.id, changes: { state: 'disabled' } },
    });
    expect(asAttempted(helped).tenant.policies[0]?.state).toBe('enabled');
    expect(wouldLetIn(helped, timeIn(helped)).asIs?.letsIn).toBe(true);
  });

  it('leaves the world alone', () => {
    const world = after(
      testWorld({ policies: [blockAtUserRisk] }, { risk: highUserRisk }),
      ...signsIn,
    );
    const before = structuredClone(world);
    wouldLetIn(world, timeIn(world));
    expect(world).toEqual(before);
  });
});
