import type { PolicyImport } from '../../../../mocks/graph/import/index.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import { passwordReset } from '../../../../mocks/scenarios/tenants.ts';
import type { Naming, TenantSettings } from '../../protocol.ts';
import { knownOf } from '../directory.ts';
import type { Mentioned } from './mentioned.ts';
import { castingOf, type RehearsedPerson } from './people.ts';
import {
  circumstancesOf,
  everydayApplication,
  namedLocationsFor,
  type RehearsedSignIn,
} from './sign-ins.ts';

/** Policies as they were imported, and what was said of names in them. */
export type Imported = Pick<PolicyImport, 'policies' | 'names'> & {
  readonly namings?: readonly Naming[];
};

/** One person's one sign-in. */
export interface Case {
  readonly person: RehearsedPerson;
  readonly signIn: RehearsedSignIn;
  /** What the organisation has set up beside its policies; what is left out is as in a new tenant. */
  readonly settings?: Partial<TenantSettings>;
}

/** Everybody's every sign-in. */
export const casesOf = (
  people: readonly RehearsedPerson[],
  signIns: readonly RehearsedSignIn[],
): Case[] => people.flatMap((person) => signIns.map((signIn) => ({ person, signIn })));

/** Of no application that a policy could mean. */
const nameOfApplication = ({ appId }: RehearsedSignIn): string =>
  appId === everydayApplication ? 'Expense Portal' : appId;

/** A case as the world just before its sign-in. */
export const scenarioOf = (
  { person, signIn, settings = {} }: Case,
  imported: Imported,
  mentioned: Mentioned,
): Scenario => {
  const { directory } = knownOf({ names: imported.names, namings: imported.namings ?? [] });
  const application = mentioned.applications.find(({ id }) => id === signIn.appId);
  return {
    id: `${person.userPrincipalName}, ${signIn.name}`,
    situation: 'noInterrupt',
    outcome: 'granted',
    tenant: {
      id: 'contoso',
      displayName: 'Contoso',
      directory: {
        ...directory,
        namedLocations: namedLocationsFor(signIn, mentioned.locations),
      },
      agreements: mentioned.termsOfUse.map(({ id, displayName }) => ({
        id,
        displayName: displayName ?? id,
        isViewingBeforeAcceptanceRequired: false,
        fileId: `${id}/1`,
      })),
      onPremises: { passwordWriteback: person.passwordWriteback, passwordChangeResetsRisk: false },
      selfServicePasswordReset: passwordReset(),
      ...settings,
    },
    policies: imported.policies.map(({ policy }) => policy),
    application: {
      id: signIn.appId,
      displayName: signIn.appDisplayName ?? application?.displayName ?? nameOfApplication(signIn),
    },
    people: [castingOf(person)],
    circumstances: circumstancesOf(signIn),
    script: [],
  };
};
