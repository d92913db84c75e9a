import * as v from 'valibot';
import { authenticationStrengthPolicySchema } from '../authentication-strength.ts';
import { isObject } from '../parse-collection.ts';
import type { FoundObject } from './find-policies.ts';
import type { ImportedObject } from './imported-object.ts';
import { entriesOf, isSameKey } from './keys.ts';
import { createLog } from './log.ts';
import { typeIn } from './object-kinds.ts';
import { type Remark, sayValue } from './notes.ts';
import { readLocation } from './read-location.ts';
import { tidy } from './tidy.ts';

type Read = Omit<ImportedObject, 'place' | 'path'>;

/** An object as it was read, or null, and what is to be said of it. */
export type ObjectReading = {
  readonly found: FoundObject;
  readonly object: Read | null;
  readonly remarks: readonly Remark[];
};

const flat = ({ value, path }: FoundObject): Readonly<Record<string, unknown>> => {
  const { entries, lifted } = entriesOf(value, path);
  return Object.fromEntries([...lifted, ...entries].map((entry) => [entry.key, entry.value]));
};

const textOf = (object: Readonly<Record<string, unknown>>, ...names: string[]): string | null => {
  for (const name of names) {
    const found = Object.entries(object).find(([key]) => isSameKey(key, name))?.[1];
    if (typeof found === 'string' && found.trim() !== '') return found;
  }
  return null;
};

/** Where the id is that policies write of each kind. */
const idKeys: Partial<Record<ImportedObject['kind'], readonly string[]>> = {
  application: ['appId'],
  role: ['roleTemplateId', 'templateId', 'id'],
};

const strengthOf = ({ value, path }: FoundObject): ImportedObject['strength'] => {
  const tidied = tidy(authenticationStrengthPolicySchema, value, path, {
    log: createLog(),
    root: path,
  });
  const result = v.safeParse(authenticationStrengthPolicySchema, tidied);
  return result.success && result.output.allowedCombinations.length > 0 ? result.output : undefined;
};

const membersOf = (object: Readonly<Record<string, unknown>>): string[] => {
  const members = Object.entries(object).find(([key]) => isSameKey(key, 'members'))?.[1];
  return [members ?? []].flat().flatMap((member: unknown) => {
    if (typeof member === 'string') return [member];
    return isObject(member) ? (textOf(member, 'id') ?? []) : [];
  });
};

/** The tenants that Microsoft's applications are registered in. Source: Verify first-party Microsoft applications in sign-in reports, https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in */
const microsoftTenants = [
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
];

/** Graph's `applications` are those that a tenant registered; of a service principal its owner says whose it is. */
const isOwn = (
  { value, path }: FoundObject,
  object: Readonly<Record<string, unknown>>,
): boolean => {
  const owner = textOf(object, 'appOwnerOrganizationId', 'appOwnerTenantId');
  if (owner !== null) return !microsoftTenants.includes(owner.toLowerCase());
  const type = typeIn(value)?.toLowerCase();
  if (type !== undefined) return type === 'application';
  return path.some((key) => typeof key === 'string' && /^applications$/i.test(key));
};

const detailsOf = (
  found: FoundObject,
  object: Readonly<Record<string, unknown>>,
): Partial<Read> => {
  if (found.kind === 'authenticationStrength') {
    const strength = strengthOf(found);
    return strength ? { strength } : {};
  }
  if (found.kind === 'group') {
    const members = membersOf(object);
    return members.length > 0 ? { members } : {};
  }
  if (found.kind === 'application') return isOwn(found, object) ? { isOwn: true } : {};
  const viewing = textFlag(object, 'isViewingBeforeAcceptanceRequired');
  return found.kind === 'termsOfUse' ? { isViewingBeforeAcceptanceRequired: viewing } : {};
};

const textFlag = (object: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.entries(object).some(([key, value]) => isSameKey(key, name) && sayValue(value) === 'true');

/** Reads one object that policies may name. Without an id it goes by its name, which templates write; both are said. */
export const readObject = (found: FoundObject): ObjectReading => {
  const { kind, value, path } = found;
  const object = flat(found);
  const ownId = textOf(object, ...(idKeys[kind] ?? ['id'])) ?? found.key;
  const name = textOf(object, 'displayName', 'userPrincipalName', 'name');
  const id = ownId ?? name;
  if (id === null) {
    const said = { kind, value: sayValue(value) };
    return { found, object: null, remarks: [{ code: 'objectUnreadable', path, values: said }] };
  }
  const displayName = name ?? id;
  const byName: Remark[] =
    ownId === null ? [{ code: 'objectByName', path, values: { kind, name: displayName } }] : [];
  if (kind !== 'location') {
    const read = { kind, id, displayName, ...detailsOf(found, object) };
    return { found, object: read, remarks: byName };
  }
  const { location, remarks } = readLocation(found, { id, displayName });
  return { found, object: { kind, id, displayName, location }, remarks: [...byName, ...remarks] };
};
