import type { ConditionalAccessPolicy } from '../conditional-access-policy.ts';
import { isObject } from '../parse-collection.ts';
import { valueAt } from './keys.ts';
import type { Path } from './notes.ts';

/** What a name in a policy can stand for. */
export type NamedKind =
  | 'user'
  | 'group'
  | 'role'
  | 'application'
  | 'location'
  | 'tenant'
  | 'termsOfUse'
  | 'authenticationStrength';

/** A placeholder or a name where Graph has an id: somebody has to say once what it stands for. */
export type Named = {
  readonly kind: NamedKind;
  /** As the policies have it; the id by which it is mapped. */
  readonly written: string;
  /** Without the signs around it. */
  readonly name: string;
  readonly isPlaceholder: boolean;
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nil = '00000000-0000-0000-0000-000000000000';

const keywords: Partial<Record<NamedKind, readonly string[]>> = {
  user: ['All', 'None', 'GuestsOrExternalUsers'],
  group: ['All', 'None'],
  role: ['All', 'None'],
  application: ['All', 'None', 'Office365', 'MicrosoftAdminPortals'],
  // In Entra this one is the list of trusted addresses of multifactor authentication.
  location: ['All', 'AllTrusted', nil],
};

/** Signs that templates put around what is to be filled in; the name is what stands between them. */
const signs = [
  /<([^<>]+)>/,
  /\{\{([^{}]+)\}\}/,
  /\$\{([^{}]+)\}/,
  /#\{([^{}]+)\}#/,
  /%([^%]+)%/,
  /^\{([^{}]+)\}$/,
  /^\[([^[\]]+)\]$/,
  /^__(.+)__$/,
  /^@@(.+)@@$/,
  /^\$\(?([A-Za-z_][\w.]*)\)?$/,
  /^(?:REPLACE(?:_?ME)?(?:[-_ ]?WITH)?|INSERT|YOUR|ENTER|CHANGE(?:_?ME)?|TODO|TBD)(?:[-_ :]+(.+))?$/i,
];
const blanks = /^(x{8}(-x{4}){3}-x{12}|[x?*]+)$/i;

const nameIn = (written: string): { name: string; isPlaceholder: boolean } => {
  if (written === nil || blanks.test(written)) return { name: written, isPlaceholder: true };
  const match = signs.map((sign) => sign.exec(written)).find((one) => one !== null);
  if (!match) return { name: written, isPlaceholder: false };
  const [whole, inner] = match;
  return {
    name: whole === written ? (inner ?? written).trim() : written,
    isPlaceholder: true,
  };
};

const asNamed = (kind: NamedKind, id: string): Named | null => {
  const written = id.trim();
  if (keywords[kind]?.includes(written) || (guid.test(written) && written !== nil)) return null;
  return { kind, written: id, ...nameIn(written) };
};

/** Where policies name things by id. */
const lists: readonly [NamedKind, ...string[]][] = [
  ['user', 'conditions', 'users', 'includeUsers'],
  ['user', 'conditions', 'users', 'excludeUsers'],
  ['group', 'conditions', 'users', 'includeGroups'],
  ['group', 'conditions', 'users', 'excludeGroups'],
  ['role', 'conditions', 'users', 'includeRoles'],
  ['role', 'conditions', 'users', 'excludeRoles'],
  ['tenant', 'conditions', 'users', 'includeGuestsOrExternalUsers', 'externalTenants', 'members'],
  ['tenant', 'conditions', 'users', 'excludeGuestsOrExternalUsers', 'externalTenants', 'members'],
  ['application', 'conditions', 'applications', 'includeApplications'],
  ['application', 'conditions', 'applications', 'excludeApplications'],
  ['location', 'conditions', 'locations', 'includeLocations'],
  ['location', 'conditions', 'locations', 'excludeLocations'],
  ['termsOfUse', 'grantControls', 'termsOfUse'],
  ['authenticationStrength', 'grantControls', 'authenticationStrength', 'id'],
];

/** The plain ids that a policy writes, each once for each of its lists: neither keywords nor placeholders. */
export const idsIn = (policy: ConditionalAccessPolicy): Named[] => {
  const ids: Named[] = [];
  for (const [kind, ...path] of lists) {
    const value = valueAt(policy, path);
    for (const id of new Set<unknown>(Array.isArray(value) ? value : [value])) {
      if (typeof id !== 'string' || id.length < 36 || !guid.test(id.trim())) continue;
      if (id.trim() !== nil) ids.push({ kind, written: id, name: id, isPlaceholder: false });
    }
  }
  return ids;
};

/** The placeholders and names that a policy has in place of ids, each once, and where the first of them is. */
export const namesIn = (policy: ConditionalAccessPolicy): (Named & { readonly path: Path })[] => {
  const names = new Map<string, Named & { path: Path }>();
  for (const [kind, ...path] of lists) {
    const value = valueAt(policy, path);
    for (const [index, id] of [value].flat().entries()) {
      const named = typeof id === 'string' ? asNamed(kind, id) : null;
      const key = `${kind} ${named?.written}`;
      if (named === null || names.has(key)) continue;
      names.set(key, { ...named, path: Array.isArray(value) ? [...path, index] : path });
    }
  }
  return [...names.values()];
};

const replaced = (
  object: unknown,
  [key, ...deeper]: readonly string[],
  of: (id: string) => string,
): unknown => {
  if (key === undefined) {
    const one = (id: unknown): unknown => (typeof id === 'string' ? of(id) : id);
    return Array.isArray(object) ? [...new Set(object.map(one))] : one(object);
  }
  if (!isObject(object) || !(key in object)) return object;
  return { ...object, [key]: replaced(object[key], deeper, of) };
};

/** A policy with other ids in the place of those that it writes. */
export const withIds = (
  policy: ConditionalAccessPolicy,
  idOf: (kind: NamedKind, written: string) => string,
): ConditionalAccessPolicy => {
  let changed: unknown = policy;
  for (const [kind, ...path] of lists) changed = replaced(changed, path, (id) => idOf(kind, id));
  return changed as ConditionalAccessPolicy;
};
