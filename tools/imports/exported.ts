import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  oneof,
  option,
  record,
  string,
  subarray,
  uuid,
} from 'fast-check';
import { isObject } from '../../mocks/graph/parse-collection.ts';
import type { NoteCode } from '../../mocks/graph/import/notes.ts';

/** For tests: policies as Graph has them, and the ways in which tools write them out. */

const some = <T>(...items: T[]): Arbitrary<T[]> => subarray(items, { minLength: 1 });
const maybe = <T>(one: Arbitrary<T>): Arbitrary<T | null> => option(one, { freq: 2 });
const ids = array(uuid(), { maxLength: 3 });
const scope = oneof(constant(['All']), array(uuid(), { minLength: 1, maxLength: 3 }));
const levels = some('low', 'medium', 'high');

const users = record({
  includeUsers: scope,
  excludeUsers: ids,
  includeGroups: ids,
  excludeGroups: ids,
  includeRoles: ids,
  excludeRoles: ids,
  includeGuestsOrExternalUsers: maybe(
    record({
      guestOrExternalUserTypes: some('internalGuest', 'b2bCollaborationGuest').map(String),
      externalTenants: constant({ membershipKind: 'all' }),
    }),
  ),
});

const conditions = record({
  users,
  applications: record({
    includeApplications: scope,
    excludeApplications: ids,
    includeUserActions: constant([]),
    includeAuthenticationContextClassReferences: constant([]),
  }),
  clientAppTypes: some('browser', 'mobileAppsAndDesktopClients', 'exchangeActiveSync', 'other'),
  signInRiskLevels: oneof(constant([]), levels),
  platforms: maybe(
    record({
      includePlatforms: some('android', 'iOS', 'macOS'),
      excludePlatforms: constant([]),
    }),
  ),
  locations: maybe(record({ includeLocations: scope, excludeLocations: ids })),
  devices: maybe(
    record({
      deviceFilter: record({
        mode: constantFrom('include', 'exclude'),
        rule: constant('device.isCompliant -eq True'),
      }),
    }),
  ),
  insiderRiskLevels: maybe(some('minor', 'moderate', 'elevated').map(String)),
  authenticationFlows: maybe(
    record({ transferMethods: some('deviceCodeFlow', 'authenticationTransfer').map(String) }),
  ),
});

/** A policy with nothing to note about it, in Graph's words. */
export const graphPolicy: Arbitrary<Record<string, unknown>> = record({
  id: uuid(),
  displayName: string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
  state: constantFrom('enabled', 'disabled', 'enabledForReportingButNotEnforced'),
  createdDateTime: constant('2026-01-01T00:00:00Z'),
  conditions,
  grantControls: record({
    operator: constantFrom('AND', 'OR'),
    builtInControls: constantFrom(['mfa'], ['block'], ['mfa', 'compliantDevice']),
    customAuthenticationFactors: constant([]),
    termsOfUse: constant([]),
  }),
  sessionControls: maybe(
    record({
      signInFrequency: constant({
        value: 4,
        type: 'hours',
        isEnabled: true,
        authenticationType: 'primaryAndSecondaryAuthentication',
        frequencyInterval: 'timeBased',
      }),
      persistentBrowser: maybe(constant({ mode: 'never', isEnabled: true })),
    }),
  ),
});

type Tree = Record<string, unknown>;

/** One way to write a value otherwise, and what may be noted about it then. `say` decides for each place. */
export interface Writing {
  readonly notes: readonly NoteCode[];
  readonly write: (value: Tree, say: () => boolean) => Tree;
}

/** Writes each object of a tree anew, the innermost first. */
const each =
  (change: (object: Tree, path: readonly string[]) => Tree) =>
  (value: Tree): Tree => {
    const walk = (part: unknown, path: readonly string[]): unknown => {
      if (Array.isArray(part)) return part.map((item: unknown) => walk(item, path));
      if (!isObject(part)) return part;
      const inner = Object.fromEntries(
        Object.entries(part).map(([key, one]) => [key, walk(one, [...path, key])]),
      );
      return change(inner, path);
    };
    return walk(value, []) as Tree;
  };

const pascal = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
const isPlain = (value: unknown): boolean => !isObject(value) && !Array.isArray(value);

/** How tools write policies, each by what it does. */
export const writings = {
  pascalCase: {
    notes: [],
    write: each((object) =>
      Object.fromEntries(Object.entries(object).map(([key, value]) => [pascal(key), value])),
    ),
  },
  annotations: {
    notes: [],
    write: (value, say) =>
      each((object) =>
        say()
          ? {
              '@odata.type': '#microsoft.graph.x',
              'id@odata.context': 'https://x/$metadata#users',
              '#microsoft.graph.restore': { target: 'x' },
              ...object,
            }
          : object,
      )(value),
  },
  emptyLeftOut: {
    notes: [],
    write: (value, say) =>
      each((object) =>
        Object.fromEntries(
          Object.entries(object).filter(([, one]) => {
            const isEmpty = one === null || (Array.isArray(one) && one.length === 0);
            return !isEmpty || !say();
          }),
        ),
      )(value),
  },
  listsAsNull: {
    notes: [],
    write: (value, say) =>
      each((object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, one]) =>
            Array.isArray(one) && one.length === 0 && say() ? [key, null] : [key, one],
          ),
        ),
      )(value),
  },
  emptyParts: {
    notes: ['emptyPart'],
    write: (value, say) =>
      each((object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, one]) => {
            const isPart = ['platforms', 'locations', 'devices', 'sessionControls'].includes(key);
            return one === null && isPart && say()
              ? [key, { AdditionalProperties: {} }]
              : [key, one];
          }),
        ),
      )(value),
  },
  newerKeys: {
    notes: ['keyLeftOut'],
    write: (value, say) =>
      say() ? { ...value, agentPosture: 'watching', templateId: null } : value,
  },
  bags: {
    notes: ['additionalProperties'],
    write: (value, say) =>
      each((object) => {
        const entries = Object.entries(object);
        const moved = entries.filter(([, one]) => isPlain(one) && one !== null && say());
        const rest = entries.filter((entry) => !moved.includes(entry));
        return Object.fromEntries([...rest, ['AdditionalProperties', Object.fromEntries(moved)]]);
      })(value),
  },
  loneItems: {
    notes: ['valueAsList'],
    write: (value, say) =>
      each((object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, one]) =>
            Array.isArray(one) && one.length === 1 && say() ? [key, one[0] as unknown] : [key, one],
          ),
        ),
      )(value),
  },
  loudEnums: {
    notes: [],
    write: (value, say) =>
      each((object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, one]) =>
            ['operator', 'mode', 'frequencyInterval'].includes(key) &&
            typeof one === 'string' &&
            say()
              ? [key, one.toUpperCase()]
              : [key, one],
          ),
        ),
      )(value),
  },
  countedLists: {
    notes: ['valueAsList'],
    write: (value, say) =>
      each((object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, one]) =>
            Array.isArray(one) && one.length > 0 && say()
              ? [key, { value: one as unknown[], Count: one.length }]
              : [key, one],
          ),
        ),
      )(value),
  },
} satisfies Record<string, Writing>;

/** Where in a file policies are, and what may be noted about it. */
export const shapes: Record<string, { notes: readonly NoteCode[]; put: (all: Tree[]) => unknown }> =
  {
    list: { notes: [], put: (all) => all },
    graph: {
      notes: [],
      put: (all) => ({
        '@odata.context': 'https://x/$metadata#policies',
        '@odata.count': all.length,
        value: all,
      }),
    },
    counted: { notes: [], put: (all) => ({ value: all, Count: all.length }) },
    nested: { notes: ['foundUnder'], put: (all) => ({ date: 'today', tenant: { Policies: all } }) },
    named: {
      notes: ['foundUnder'],
      put: (all) => Object.fromEntries(all.map((one, at) => [`p${at}`, one])),
    },
    batch: {
      notes: ['foundUnder'],
      put: (all) => ({ responses: [{ id: '1', body: { value: all } }] }),
    },
  };

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};

/** Bytes of a text, and what may be noted about them. */
export const encodings: Record<
  string,
  { notes: readonly NoteCode[]; bytes: (text: string) => Uint8Array }
> = {
  utf8: { notes: [], bytes: (text) => new TextEncoder().encode(text) },
  utf8Mark: { notes: [], bytes: (text) => new TextEncoder().encode(`\uFEFF${text}`) },
  utf16le: { notes: [], bytes: (text) => utf16(`\uFEFF${text}`, false) },
  utf16be: { notes: [], bytes: (text) => utf16(`\uFEFF${text}`, true) },
  utf16leBare: { notes: ['encodingAssumed'], bytes: (text) => utf16(text, false) },
  utf16beBare: { notes: ['encodingAssumed'], bytes: (text) => utf16(text, true) },
};

/** How JSON itself may look. */
export const layouts: Record<string, (value: unknown) => string> = {
  tight: (value) => JSON.stringify(value),
  wide: (value) => `\n  ${JSON.stringify(value, null, 4).replaceAll('\n', '\r\n')}\r\n\r\n`,
  // Windows PowerShell escapes what is not ASCII, and some signs that are.
  escaped: (value) =>
    JSON.stringify(value, null, 2).replace(
      /[<>'&\u0080-\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
};
