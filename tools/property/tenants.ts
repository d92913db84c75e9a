import * as fc from 'fast-check';
import type { ConditionalAccessPolicy } from '../../mocks/graph/index.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { policyIds } from './world.ts';

/** What is made up of a second tenant, and of how the two believe each other. */
export interface SecondTenant {
  policies: string[];
  isMfaAccepted: boolean;
  isCompliantDeviceAccepted: boolean;
  isHybridAzureADJoinedDeviceAccepted: boolean;
  /** The tenant that is not the person's home keeps methods of its own, and has none yet. */
  keepsMethods: boolean;
}

/** A second tenant of every kind. */
export const secondTenantArbitrary: fc.Arbitrary<SecondTenant> = fc.record({
  policies: fc.uniqueArray(fc.constantFrom(...policyIds), { maxLength: 2 }),
  isMfaAccepted: fc.boolean(),
  isCompliantDeviceAccepted: fc.boolean(),
  isHybridAzureADJoinedDeviceAccepted: fc.boolean(),
  keepsMethods: fc.constantFrom(false, false, true),
});

/** The tenant beside the one that a reply is of. */
export const otherThan = (tenantId: string): string =>
  tenantId === 'contoso' ? 'fabrikam' : 'contoso';

/** A scenario with a second tenant: the home of whoever comes from there, and where everybody else is a guest. */
export const withSecondTenant = (
  scenario: Scenario,
  second: SecondTenant,
  catalogue: readonly ConditionalAccessPolicy[],
): Scenario => {
  const { isMfaAccepted, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted } = second;
  const inboundTrust = {
    isMfaAccepted,
    isCompliantDeviceAccepted,
    isHybridAzureADJoinedDeviceAccepted,
  };
  const guest = {
    userType: 'guest',
    externalUserType: 'b2bCollaborationGuest',
    externalTenantId: 'contoso',
  } as const;
  return {
    ...scenario,
    tenant: { ...scenario.tenant, inboundTrust },
    otherTenants: [
      {
        ...scenario.tenant,
        id: 'fabrikam',
        displayName: 'Fabrikam',
        application: scenario.application,
        inboundTrust,
        policies: catalogue
          .filter(({ id }) => second.policies.includes(id))
          .map((policy) => ({ ...policy, state: 'enabled' })),
      },
    ],
    people: scenario.people.map((person) => {
      const visited = person.user?.externalTenantId ? 'contoso' : 'fabrikam';
      return {
        ...person,
        ...(visited === 'fabrikam' ? { users: { fabrikam: guest } } : {}),
        ...(second.keepsMethods ? { registeredIn: { [visited]: {} } } : {}),
      };
    }),
  };
};
