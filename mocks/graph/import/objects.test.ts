import { describe, expect, it } from 'vitest';
import { importOf, plainPolicy, withConditions } from './fixtures.ts';
import { gather, importText } from './index.ts';

const office = {
  '@odata.type': '#microsoft.graph.ipNamedLocation',
  id: '5208359c-2e81-4458-9173-b79925c1d720',
  displayName: 'Office',
  modifiedDateTime: '2026-01-01T00:00:00Z',
  isTrusted: true,
  ipRanges: [
    { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '203.0.113.0/24' },
    { '@odata.type': '#microsoft.graph.iPv6CidrRange', cidrAddress: '2001:db8::/32' },
  ],
};
const countries = {
  '@odata.type': '#microsoft.graph.countryNamedLocation',
  id: '5208359c-2e81-4458-9173-b79925c1d721',
  displayName: 'Nordics',
  countriesAndRegions: ['DK', 'NO', 'SE'],
  countryLookupMethod: 'clientIpAddress',
  includeUnknownCountriesAndRegions: false,
};

/** As the PowerShell SDK writes them: what it does not know is in a bag of its own. */
const sdk = {
  Id: office.id,
  DisplayName: 'Office',
  CreatedDateTime: '/Date(1656640539718)/',
  AdditionalProperties: {
    '@odata.type': office['@odata.type'],
    isTrusted: true,
    ipRanges: office.ipRanges,
  },
};
/** As the older AzureAD module writes them. */
const older = {
  OdataType: '#microsoft.graph.countryNamedLocation',
  Id: countries.id,
  DisplayName: 'Nordics',
  CountriesAndRegions: ['DK', 'NO', 'SE'],
  IncludeUnknownCountriesAndRegions: false,
};

const read = (value: unknown) => {
  const { objects, codes, result, reason } = importOf(value);
  return { objects, codes, result, reason };
};

describe('named locations', () => {
  it.each([
    ['one', office],
    ['a list', [office]],
    ['an answer of Graph', { '@odata.context': 'x', value: [office] }],
    ['a larger export', { tenant: { namedLocations: [office] } }],
    ['what PowerShell writes', sdk],
    ['one without its type', { ...office, '@odata.type': undefined }],
    ['ranges as texts', { ...office, ipRanges: ['203.0.113.0/24', '2001:db8::/32'] }],
    [
      'a counted list',
      { ...office, ipRanges: { value: office.ipRanges, Count: office.ipRanges.length } },
    ],
  ])('are read from %s', (_, value) => {
    const { objects, codes, result } = read(value);
    expect([result, codes]).toEqual(['imported-with-notes', ['objectsRead']]);
    expect(objects).toMatchObject([
      {
        kind: 'location',
        id: office.id,
        displayName: 'Office',
        location: { isTrusted: true, ipRanges: office.ipRanges },
      },
    ]);
  });

  it.each([
    ['Graph', countries],
    ['the older module', older],
  ])('by country are read as %s writes them', (_, value) => {
    expect(read([value]).objects).toMatchObject([
      { location: { countriesAndRegions: ['DK', 'NO', 'SE'], displayName: 'Nordics' } },
    ]);
  });

  it('are read beside policies, each in its place', () => {
    const { policies, objects, notes } = importOf({
      policies: [plainPolicy],
      namedLocations: [office, countries],
    });
    expect([policies.length, objects.length]).toEqual([1, 2]);
    expect(objects[1]).toMatchObject({ path: 'namedLocations[1]', place: { column: 3 } });
    expect(notes).toMatchObject([
      { code: 'foundUnder', path: 'policies' },
      { code: 'objectsRead', values: { kind: 'location', count: 2 }, path: 'namedLocations[0]' },
    ]);
  });

  it.each([
    ['cut short by PowerShell', { ...office, ipRanges: 'System.Object[]' }, ['placePartLeftOut']],
    [
      'of a type that is not known',
      {
        ...office,
        '@odata.type': '#microsoft.graph.compliantNetworkNamedLocation',
        ipRanges: undefined,
      },
      [],
    ],
    ['with no address', { ...office, ipRanges: ['here'] }, ['placePartLeftOut']],
    ['with no country', { ...countries, countriesAndRegions: ['Denmark'] }, ['placePartLeftOut']],
  ])('that are %s have a name, and it is said that nobody comes from there', (_, value, parts) => {
    const { objects, codes } = read(value);
    expect(objects).toMatchObject([{ kind: 'location', location: null }]);
    expect(codes).toEqual(['objectsRead', ...parts, 'placeUnknown']);
  });

  it('keep what is right where one range is not, and say which', () => {
    const { objects, notes } = importOf({
      ...office,
      ipRanges: [...office.ipRanges, { cidrAddress: '203.0.113.0/99' }],
    });
    expect(objects).toMatchObject([{ location: { ipRanges: office.ipRanges } }]);
    expect(notes[1]).toMatchObject({
      code: 'placePartLeftOut',
      values: { name: 'Office', value: '203.0.113.0/99' },
      path: 'ipRanges',
    });
  });

  it('by the place of the phone are judged by the address, and say so', () => {
    const { codes } = read({ ...countries, countryLookupMethod: 'authenticatorAppGps' });
    expect(codes).toEqual(['objectsRead', 'placeByGps']);
  });
});

const graph = (set: string) => `https://graph.microsoft.com/v1.0/$metadata#${set}`;
const id = '5208359c-2e81-4458-9173-b79925c1d730';

describe('what policies may name', () => {
  it.each([
    ['group', { '@odata.type': '#microsoft.graph.group', id, displayName: 'Pilot' }, id],
    [
      'group',
      { '@odata.context': graph('groups(id,displayName)'), value: [{ id, displayName: 'Pilot' }] },
      id,
    ],
    ['group', { '@odata.context': graph('groups/$entity'), id, displayName: 'Pilot' }, id],
    ['group', { Groups: [{ Id: id, DisplayName: 'Pilot' }] }, id],
    ['group', [{ Id: id, DisplayName: 'Pilot', SecurityEnabled: true, GroupTypes: [] }], id],
    ['user', { id, displayName: 'Pilot', userPrincipalName: 'pilot@contoso.com' }, id],
    ['user', { privileged_users: { [id]: { DisplayName: 'Pilot', roles: ['Reader'] } } }, id],
    ['application', { id: 'object', appId: id, displayName: 'Pilot' }, id],
    [
      'application',
      {
        '@odata.type': '#microsoft.graph.servicePrincipal',
        id: 'o',
        appId: id,
        displayName: 'Pilot',
      },
      id,
    ],
    ['role', { privileged_roles: [{ RoleTemplateId: id, DisplayName: 'Pilot' }] }, id],
    [
      'role',
      {
        '@odata.type': '#microsoft.graph.unifiedRoleDefinition',
        id: 'o',
        templateId: id,
        displayName: 'Pilot',
      },
      id,
    ],
    ['authenticationStrength', { id, displayName: 'Pilot', allowedCombinations: ['fido2'] }, id],
    ['termsOfUse', { id, displayName: 'Pilot', isViewingBeforeAcceptanceRequired: true }, id],
  ])('is read: a %s %#', (kind, value, expected) => {
    const { objects, codes } = read(value);
    expect(objects).toMatchObject([{ kind, id: expected, displayName: 'Pilot' }]);
    expect(codes).toEqual(['objectsRead']);
  });

  it('has what it takes to judge by it: combinations, members, and terms that must be opened', () => {
    expect(
      read([
        { id, displayName: 'Keys', AllowedCombinations: ['fido2'], PolicyType: 'custom' },
        {
          '@odata.type': '#microsoft.graph.group',
          id: 'g',
          displayName: 'Outer',
          members: [{ id: 'h' }],
        },
        { id: 't', displayName: 'Terms', isViewingBeforeAcceptanceRequired: true },
      ]).objects,
    ).toMatchObject([
      { strength: { allowedCombinations: ['fido2'], policyType: 'custom' } },
      { members: ['h'] },
      { isViewingBeforeAcceptanceRequired: true },
    ]);
  });

  it('goes by its name where it has no id, as templates do, and is left out without either', () => {
    const nameless = { '@odata.type': '#microsoft.graph.group', description: 'Of nobody' };
    const { objects, codes } = read([{ ...nameless, displayName: 'Pilot' }, nameless]);
    expect(objects).toMatchObject([{ kind: 'group', id: 'Pilot', displayName: 'Pilot' }]);
    expect(codes).toEqual(['objectsRead', 'objectByName', 'objectUnreadable']);
    expect(read([nameless, plainPolicy]).codes).toEqual(['objectUnreadable']);
  });

  it('is not an empty part of something else', () => {
    const definition = { Id: null, DisplayName: null, RolePermissions: null };
    expect(read({ roles: [{ RoleDefinition: definition }], policy: plainPolicy }).codes).toEqual([
      'foundUnder',
    ]);
  });

  it('is not what only looks like it, and other types beside it are noted', () => {
    expect(read({ devices: [{ id, displayName: 'Laptop' }] }).reason?.code).toBe('noPolicies');
    const device = { '@odata.type': '#microsoft.graph.device', id, displayName: 'Laptop' };
    const { codes, objects } = read({ groups: [{ id, displayName: 'Pilot' }, device] });
    expect(objects).toHaveLength(1);
    expect(codes).toEqual(['objectsRead', 'typesNotRead']);
  });
});

const gathered = (...values: unknown[]) =>
  gather(values.map((value, index) => importText(`${index}.json`, JSON.stringify(value))));

describe('files together', () => {
  const policy = withConditions({
    locations: { includeLocations: ['All'], excludeLocations: [office.id] },
  });

  it('know ids of each other, and list those that nothing knows', () => {
    const { ids } = gathered([policy]);
    expect(ids.map(({ kind, written }) => `${kind} ${written}`)).toEqual([
      `group ${plainPolicy.conditions.users.excludeGroups[0]}`,
      `location ${office.id}`,
    ]);
    const known = gathered([policy], [office]);
    expect(known.ids.map(({ kind }) => kind)).toEqual(['group']);
    expect(known.objects).toHaveLength(1);
  });

  it('list a place whose addresses nothing says by its name', () => {
    const { ids } = gathered([policy], { ...office, ipRanges: 'System.Object[]' });
    expect(ids.at(-1)).toMatchObject({ kind: 'location', written: office.id, name: 'Office' });
  });

  it('know a name in place of an id by what goes by it', () => {
    const named = withConditions({ locations: { includeLocations: ['Office'] } });
    expect(gathered([named]).names).toMatchObject([{ kind: 'location', written: 'Office' }]);
    expect(gathered([named], { ...office, id: undefined }).names).toEqual([]);
  });

  it('take the same object twice in silence, and say where one id stands for two', () => {
    const { files, objects } = gathered([office], [office], [{ ...office, displayName: 'Plant' }]);
    expect(objects).toMatchObject([{ displayName: 'Office' }]);
    expect(files.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      ['objectsRead'],
      ['objectsRead'],
      ['objectsRead', 'objectTwice'],
    ]);
    expect(files[2]?.notes[1]?.values).toMatchObject({ file: '0.json', first: 'Office' });
  });

  it('know groups that name each other once each, with all that is said of them', () => {
    const group = (own: string, members?: object[]) => ({
      '@odata.type': '#microsoft.graph.group',
      id: own,
      displayName: `Group ${own}`,
      ...(members ? { members } : {}),
    });
    const nameless = { '@odata.type': '#microsoft.graph.group', id: 'a' };
    const each = [group('a', [group('b')]), group('b', [group('a')]), nameless];
    const { files, objects } = gathered(each);
    expect(files.flatMap(({ notes }) => notes)).toMatchObject([
      { code: 'objectsRead', values: { kind: 'group', count: 2 } },
    ]);
    expect(objects).toMatchObject([
      { id: 'a', displayName: 'Group a', members: ['b'] },
      { id: 'b', displayName: 'Group b', members: ['a'] },
    ]);
    const other = gathered([group('a', [group('b')])], [group('a', [group('c')])]);
    expect(other.files[1]?.notes.map(({ code }) => code)).toEqual(['objectsRead', 'objectTwice']);
  });
});
