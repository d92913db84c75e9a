import { describe, expect, it } from 'vitest';
import { plainPolicy, withConditions, withUsers } from './fixtures.ts';
import { gather, importText } from './index.ts';

const gathered = (...values: unknown[]) =>
  gather(values.map((value, index) => importText(`${index}.json`, JSON.stringify(value))));

describe('gather', () => {
  it('tells equal ids apart, in one file and across files, and says so', () => {
    const other = { ...plainPolicy, state: 'disabled' };
    const { files, policies } = gathered([plainPolicy, plainPolicy], other);
    const { id } = plainPolicy;
    expect(policies.map(({ policy }) => policy.id)).toEqual([id, `${id} (2)`, `${id} (3)`]);
    expect(files.map(({ result }) => result)).toEqual([
      'imported-with-notes',
      'imported-with-notes',
    ]);
    expect(files[0]?.notes).toMatchObject([{ code: 'duplicateId', values: { same: 'yes' } }]);
    expect(files[1]?.notes).toMatchObject([
      { code: 'duplicateId', values: { same: 'no', file: '0.json', newId: `${id} (3)` } },
    ]);
  });

  it.each([
    ['<EmergencyAccess>', 'EmergencyAccess', true],
    ['%Break Glass%', 'Break Glass', true],
    ['REPLACE_WITH_BREAK_GLASS', 'BREAK_GLASS', true],
    ['{{ breakGlass }}', 'breakGlass', true],
    ['${breakGlass}', 'breakGlass', true],
    ['[Break glass]', 'Break glass', true],
    ['CA-<Ring>-Exclude', 'CA-<Ring>-Exclude', true],
    ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', true],
    ['Break glass accounts', 'Break glass accounts', false],
  ])('collects %s once for all policies that have it', (written, name, isPlaceholder) => {
    const excluding = withUsers({ excludeGroups: [written] });
    const { files, names } = gathered(excluding, { ...excluding, id: 'b' });
    expect(names).toEqual([
      { kind: 'group', written, name, isPlaceholder, policies: [plainPolicy.id, 'b'] },
    ]);
    expect(files[0]?.notes).toMatchObject([
      {
        code: isPlaceholder ? 'placeholder' : 'nameForId',
        path: 'conditions.users.excludeGroups[0]',
      },
    ]);
  });

  it('knows kinds apart, and keywords and ids for what they are', () => {
    const { names } = gathered(
      withConditions({
        users: {
          includeUsers: ['GuestsOrExternalUsers', 'ada@contoso.com'],
          includeRoles: ['Global Administrator'],
        },
        applications: { includeApplications: ['Office365', '<App>'] },
        locations: {
          includeLocations: ['All'],
          excludeLocations: ['AllTrusted', '00000000-0000-0000-0000-000000000000', '<Office>'],
        },
      }),
    );
    expect(names.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'user ada@contoso.com',
      'role Global Administrator',
      'application App',
      'location Office',
    ]);
  });
});
