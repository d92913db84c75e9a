import type { Directory } from '../../../../mocks/backend/conditional-access/index.ts';
import type { PolicyImport } from '../../../../mocks/graph/import/index.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import { passwordReset } from '../../../../mocks/scenarios/tenants.ts';
import type { TenantSettings } from '../../protocol.ts';
import { type Knowing, knownOf, withOuterGroups } from '../directory.ts';
import { writtenConditions } from '../written-conditions.ts';
import { writtenControls } from '../written-controls.ts';
import type { Mentioned } from './mentioned.ts';
import { castingOf, type RehearsedPerson } from './people.ts';
import {
  circumstancesOf,
  everydayApplication,
  mailApplication,
  namedLocationsFor,
  type RehearsedSignIn,
} from './sign-ins.ts';

/** Policies as they were imported, and what the import and the user said of ids and names in them. */
export type Imported = Pick<PolicyImport, 'policies'> & Knowing;

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

/** An application that no policy could mean, by itself or by a group. */
const everyday = { appId: everydayApplication, displayName: 'Expense Portal', memberOf: [] };

/** What policies can mean by the ids that they write, for whoever signs in. */
export const directoryOf = (knowing: Knowing): Directory => {
  const { directory } = knownOf(knowing);
  return { ...directory, applications: [...directory.applications, everyday] };
};

/** Of an application that no policy names. */
const nameOfApplication = ({ appId }: RehearsedSignIn): string => {
  if (appId === mailApplication) return 'Office 365 Exchange Online';
  return appId === everyday.appId ? everyday.displayName : appId;
};

/** What people sign in to for an action. Source: Microsoft's own applications, by their names in sign-in logs. */
const services = {
  registerSecurityInformation: {
    id: '19db86c3-b2b9-44cc-b339-36da233a3be2',
    displayName: 'My Signins',
  },
  registerOrJoinDevices: {
    id: '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9',
    displayName: 'Device Registration Service',
  },
};

/** A case as the world just before its sign-in. */
export const scenarioOf = (
  { person, signIn, settings = {} }: Case,
  imported: Imported,
  mentioned: Mentioned,
): Scenario => {
  const directory = directoryOf(imported);
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
        unnamedControls: writtenControls(imported.policies),
        unjudgedConditions: writtenConditions(imported.policies),
        namedLocations: namedLocationsFor(signIn, mentioned.locations, directory.namedLocations),
      },
      agreements: mentioned.termsOfUse.map(({ id, displayName }) => ({
        id,
        displayName: displayName ?? id,
        isViewingBeforeAcceptanceRequired: imported.objects.some(
          (one) =>
            one.kind === 'termsOfUse' &&
            one.id === id &&
            one.isViewingBeforeAcceptanceRequired === true,
        ),
        fileId: `${id}/1`,
      })),
      onPremises: { passwordWriteback: person.passwordWriteback, passwordChangeResetsRisk: false },
      selfServicePasswordReset: passwordReset(),
      // Whoever goes to register is asked to, and whoever was asked before.
      registrationPolicy: {
        isEnabled:
          signIn.userAction === 'registerSecurityInformation' ||
          person.registrationClockStartedAt !== undefined,
        excludeGroups: [],
      },
      ...settings,
    },
    policies: imported.policies.map(({ policy }) => policy),
    application: (signIn.userAction && services[signIn.userAction]) ?? {
      id: signIn.appId,
      displayName: signIn.appDisplayName ?? application?.displayName ?? nameOfApplication(signIn),
    },
    people: [
      castingOf({ ...person, memberOf: withOuterGroups(person.memberOf, imported.objects) }),
    ],
    circumstances: circumstancesOf(signIn),
    startsAt: signIn.createdDateTime,
    script: [],
  };
};
