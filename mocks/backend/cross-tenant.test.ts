import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import {
  after,
  answered,
  requiredIn,
  signsIn,
  testPerson,
  testWorld,
} from '../scenarios/fixture.ts';
import { demoPasskey } from '../passkeys/demo-passkey.ts';
import { managedDevice } from '../scenarios/places.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import type { Casting } from '../scenarios/casting.ts';
import { registeredAuthenticator } from '../scenarios/casting.ts';
import * as v from 'valibot';
import { type ConditionalAccessPolicy, conditionalAccessPolicySchema } from '../graph/index.ts';
import type { World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

const guest: Partial<Casting> = {
  users: { woodgrove: { userType: 'guest', externalUserType: 'b2bCollaborationGuest' } },
};

const worldWith = (woodgrove: Partial<Tenant>, person = guest): World =>
  testWorld(
    {
      policies: [mfaForAll],
      circumstances: managedDevice,
      otherTenants: [
        {
          id: 'woodgrove',
          displayName: 'Woodgrove Bank',
          application: { id: 'app-loans', displayName: 'Loan Desk' },
          policies: [mfaForAll],
          ...woodgrove,
        },
      ],
    },
    person,
  );

const trusting = (trust: Partial<Tenant['inboundTrust']>): Partial<Tenant> => ({
  inboundTrust: {
    isMfaAccepted: false,
    isCompliantDeviceAccepted: false,
    isHybridAzureADJoinedDeviceAccepted: false,
    ...trust,
  },
});

/** Signs in at home with MFA, as far as the application. */
const signedInAtHome = (world: World): World => {
  const asked = after(world, ...signsIn);
  const required = requiredIn(asked);
  const number = 'number' in required ? required.number : '';
  return after(
    asked,
    { type: 'phoneApprove', number },
    { type: 'staySignedIn', answer: 'no', dontShowAgain: false },
  );
};

const toWoodgrove: Command = { type: 'goTo', tenantId: 'woodgrove' };
const toContoso: Command = { type: 'goTo', tenantId: 'contoso' };
const pick: Command = { type: 'pickAccount', account: testPerson.userPrincipalName };

describe('an application that is open when another tenant is gone to', () => {
  it('leaves a session in the browser, which stands for the password there', () => {
    const there = after(signedInAtHome(worldWith({ policies: [] })), toWoodgrove);
    expect(requiredIn(there).kind).toBe('pickAccount');
    expect(requiredIn(after(there, pick)).kind).toBe('application');
  });

  it('leaves one that ends with the browser, where nobody said to stay signed in', () => {
    const there = after(signedInAtHome(worldWith({})), toWoodgrove, { type: 'closeBrowser' });
    expect(there.knownAccounts.map(({ session }) => session)).toEqual([null]);
  });
});

describe('MFA of the home tenant', () => {
  it('counts where the tenant trusts it', () => {
    const world = signedInAtHome(worldWith(trusting({ isMfaAccepted: true })));
    expect(requiredIn(after(world, toWoodgrove, pick)).kind).toBe('application');
  });

  it('is asked for again where it does not', () => {
    const world = signedInAtHome(worldWith(trusting({ isCompliantDeviceAccepted: true })));
    expect(requiredIn(after(world, toWoodgrove, pick)).kind).toBe('approveRequest');
  });

  it('still counts at home after a visit elsewhere', () => {
    const home = signedInAtHome(worldWith({}));
    const back = after(home, toWoodgrove, toContoso, pick);
    expect(requiredIn(back).kind).toBe('application');
  });

  it('lets direct connect prove it at home, which is blocked where nobody trusts it', () => {
    const direct: Partial<Casting> = {
      users: { woodgrove: { externalUserType: 'b2bDirectConnectUser' } },
    };
    const there = (woodgrove: Partial<Tenant>) =>
      requiredIn(after(worldWith(woodgrove, direct), toWoodgrove, ...signsIn)).kind;
    expect(there(trusting({}))).toBe('accessBlocked');
    expect(there(trusting({ isMfaAccepted: true }))).toBe('approveRequest');
  });
});

describe("a guest's passkey", () => {
  const withPasskey: Partial<Casting> = {
    ...guest,
    passkeys: [demoPasskey(testPerson.id)],
    lastFirstFactor: 'fido2',
  };
  const [name = { type: 'useAnotherAccount' }] = signsIn;
  const { credentialId } = demoPasskey(testPerson.id);
  const signsInWithIt = (world: World): World => {
    const asked = after(world, toWoodgrove, name);
    return answered(asked, {
      kind: 'verified',
      personId: testPerson.id,
      credentialId,
      counter: 1,
    });
  };

  it('is MFA where the home tenant is trusted with it', () => {
    const there = signsInWithIt(worldWith(trusting({ isMfaAccepted: true }), withPasskey));
    expect(there.attempt?.mfa?.combination).toBe('fido2');
    expect(requiredIn(there).kind).toBe('application');
  });

  it('is a first factor and no more elsewhere, and is not offered as the second', () => {
    const there = signsInWithIt(worldWith(trusting({}), withPasskey));
    expect(there.attempt).toMatchObject({ firstFactor: 'fido2', mfa: null });
    const required = requiredIn(there);
    expect(required.kind).toBe('approveRequest');
    const offered = 'methods' in required ? required.methods.map(({ method }) => method) : [];
    expect(offered).not.toContain('fido2');
  });

  it('leaves a session that has MFA at home, and none here', () => {
    const world = worldWith({ policies: [], ...trusting({}) }, withPasskey);
    const left = after(signsInWithIt(world), { type: 'closeBrowser' });
    expect(left.signIns.at(-1)?.outcome).toBe('granted');
    const there = after(worldWith(trusting({}), withPasskey), toWoodgrove);
    expect(there.knownAccounts).toEqual([]);
    const kept = after(signsInWithIt(world), toContoso);
    expect(kept.knownAccounts[0]?.session?.mfaTenantId).toBe('contoso');
  });
});

describe('a compliant device', () => {
  const compliantOnly: ConditionalAccessPolicy = {
    ...mfaForAll,
    grantControls: mfaForAll.grantControls && {
      ...mfaForAll.grantControls,
      authenticationStrength: null,
      builtInControls: ['compliantDevice'],
    },
  };
  const there = (trust: Partial<Tenant['inboundTrust']>) => {
    const world = worldWith({ policies: [compliantOnly], ...trusting(trust) });
    return requiredIn(after(world, toWoodgrove, ...signsIn)).kind;
  };

  it('of another organization counts where the tenant trusts it, and nowhere else', () => {
    expect(there({ isCompliantDeviceAccepted: true })).toBe('application');
    expect(there({ isMfaAccepted: true })).toBe('deviceBlocked');
  });
});

describe('a hybrid joined device', () => {
  const asking = (builtInControls: string[], rule: string | null = null) =>
    v.parse(conditionalAccessPolicySchema, {
      id: 'devices',
      displayName: 'Devices',
      state: 'enabled',
      conditions: {
        users: { includeUsers: ['All'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
        ...(rule === null ? {} : { devices: { deviceFilter: { mode: 'exclude', rule } } }),
      },
      grantControls: { operator: 'OR', builtInControls },
    });
  const hybrid = {
    device: {
      isCompliant: true,
      trustType: 'ServerAD',
      attributes: {},
      id: 'pc',
      displayName: 'PC',
    },
  } as const;
  const there = (
    policy: ConditionalAccessPolicy,
    trust: Partial<Tenant['inboundTrust']>,
    externalUserType:
      | 'b2bCollaborationGuest'
      | 'serviceProvider'
      | 'none' = 'b2bCollaborationGuest',
  ) => {
    const world = worldWith(
      { policies: [policy], ...trusting(trust) },
      { users: { woodgrove: { externalUserType } } },
    );
    const onHybrid = { ...world, circumstances: { ...world.circumstances, ...hybrid } };
    return requiredIn(after(onHybrid, toWoodgrove, ...signsIn)).kind;
  };
  const trusted = { isHybridAzureADJoinedDeviceAccepted: true };

  it('of another organization counts where the tenant trusts it, and nowhere else', () => {
    const joined = asking(['domainJoinedDevice']);
    expect(there(joined, trusted)).toBe('application');
    expect(there(joined, {}, 'none')).toBe('staySignedIn');
    expect(there(joined, {})).toBe('deviceBlocked');
    expect(there(joined, {}, 'serviceProvider')).toBe('deviceBlocked');
    expect(there(joined, { isCompliantDeviceAccepted: true })).toBe('deviceBlocked');
  });

  it.each([
    ['device.trustType -eq "ServerAD"', trusted],
    ['device.isCompliant -eq True', { isCompliantDeviceAccepted: true }],
  ])('is left out by %s only where the tenant trusts that', (rule, trust) => {
    const blocking = asking(['block'], rule);
    expect(there(blocking, {}, 'none')).toBe('staySignedIn');
    expect(there(blocking, trust)).toBe('application');
    expect(there(blocking, {})).toBe('accessBlocked');
    expect(there(blocking, {}, 'serviceProvider')).toBe('accessBlocked');
  });
});

describe('methods that a tenant keeps for its guests', () => {
  const unregistered = { ...guest, registeredIn: { woodgrove: {} } };

  it('are other than those at home, to which the person comes back', () => {
    const there = after(worldWith({}, unregistered), toWoodgrove);
    expect(there.people[0]?.authenticators).toEqual([]);
    expect(requiredIn(after(there, ...signsIn)).kind).toBe('demandRegistration');
    expect(after(there, toContoso).people[0]?.authenticators).toEqual([registeredAuthenticator]);
  });

  it('do not matter where the home tenant is trusted with MFA', () => {
    const there = after(
      worldWith(trusting({ isMfaAccepted: true }), unregistered),
      toWoodgrove,
      ...signsIn,
    );
    expect(requiredIn(there).kind).toBe('approveRequest');
  });
});
