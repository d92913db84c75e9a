import { isObject } from '../parse-collection.ts';
import { isSameKey, saysSomething, valueOf } from './keys.ts';
import type { NamedKind } from './names.ts';

type Item = Readonly<Record<string, unknown>>;

/** Graph's types, in small letters, by what policies name of them. */
const kindsByType: Readonly<Record<string, NamedKind>> = {
  namedlocation: 'location',
  ipnamedlocation: 'location',
  countrynamedlocation: 'location',
  compliantnetworknamedlocation: 'location',
  group: 'group',
  user: 'user',
  application: 'application',
  serviceprincipal: 'application',
  directoryrole: 'role',
  directoryroletemplate: 'role',
  unifiedroledefinition: 'role',
  authenticationstrengthpolicy: 'authenticationStrength',
  agreement: 'termsOfUse',
};

/** Keys that only objects of one kind have, beside an id or a name; in small letters. */
const kindsByKey: readonly (readonly [NamedKind, ...string[]])[] = [
  ['location', 'ipranges', 'countriesandregions'],
  ['authenticationStrength', 'allowedcombinations'],
  ['termsOfUse', 'isviewingbeforeacceptancerequired', 'isperdeviceacceptancerequired'],
  ['role', 'roletemplateid', 'rolepermissions'],
  ['application', 'appid'],
  ['user', 'userprincipalname'],
  ['group', 'securityenabled', 'mailenabled', 'grouptypes'],
];

/** How lists of them are called, as keys of an export and in Graph's own addresses. */
const kindsByList: readonly (readonly [RegExp, NamedKind])[] = [
  [/named_?locations?$/i, 'location'],
  [/groups$/i, 'group'],
  [/users$/i, 'user'],
  [/(applications|service_?principals)$/i, 'application'],
  [/(directory_?roles|role_?templates|role_?definitions|privileged_?roles)$/i, 'role'],
  [/(authentication_?)?strengths?(_?policies)?$/i, 'authenticationStrength'],
  [/(agreements|terms_?of_?use)$/i, 'termsOfUse'],
];

/** What a list holds by how it is called; null where its name says nothing. */
export const kindOfList = (name: string): NamedKind | null =>
  kindsByList.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** What Graph's address of an answer says is in it: `…/$metadata#groups(id,displayName)/$entity`. */
export const kindOfContext = (context: unknown): NamedKind | null => {
  if (typeof context !== 'string') return null;
  const [, set = ''] = /\$metadata#([^()]*)/.exec(context) ?? [];
  return kindOfList(set.replace(/\/\$entity$/, '').replace(/\/$/, ''));
};

/** The type that an object names, without Graph's namespace; null where it names none. Older PowerShell writes `OdataType`. */
export const typeIn = (object: Item): string | null => {
  const bag = valueOf(object, 'additionalProperties');
  const types = [
    object['@odata.type'],
    isObject(bag) ? bag['@odata.type'] : undefined,
    valueOf(object, 'odataType'),
  ];
  const [, name] = types.flatMap((type) => /^#?microsoft\.graph\.(\w+)$/i.exec(String(type)) ?? []);
  return name ?? null;
};

/** An object's keys in small letters, with those in PowerShell's bag. */
const keysOf = (object: Item): Set<string> => {
  const keys = new Set<string>();
  for (const key of Object.keys(object)) {
    keys.add(key.toLowerCase());
    const bag = isSameKey(key, 'additionalProperties') ? object[key] : undefined;
    if (isObject(bag)) for (const inner of Object.keys(bag)) keys.add(inner.toLowerCase());
  }
  return keys;
};

const typeKeys = ['@odata.type', 'odatatype'];
const nameKeys = ['displayname', 'userprincipalname'];

/**
 * What an object is that policies may name; null for anything else. `hint`: what the list that it is in holds, by its
 * name, which counts only where nothing in the object says more. `filed`: the id that it is filed under.
 */
export const kindOf = (
  object: Item,
  hint: NamedKind | null,
  filed: string | null = null,
): NamedKind | null => {
  // Most objects of a large export are neither, which is quickly seen.
  const keys = keysOf(object);
  const has = (names: readonly string[]): boolean => names.some((name) => keys.has(name));
  if (!has(typeKeys) && !has(nameKeys)) return null;
  // Empty parts of other things are no object.
  if (!saysSomething(object)) return null;
  const type = typeIn(object);
  if (type !== null) return kindsByType[type.toLowerCase()] ?? null;
  if (!has(nameKeys)) return null;
  const own = kindsByKey.find(([, ...names]) => has(names))?.[0];
  if (own) return own;
  return filed !== null || keys.has('id') ? hint : null;
};
