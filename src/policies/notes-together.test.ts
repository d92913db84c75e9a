import { expect, test } from 'vitest';
import { importText } from '../../mocks/graph/import/index.ts';
import { together } from './notes-together.ts';

/** A policy as PowerShell writes it, with objects that hold nothing. */
const written = (name: string): object => ({
  Id: `id of ${name}`,
  DisplayName: name,
  State: 'enabled',
  Conditions: {
    Users: { IncludeUsers: ['All'] },
    Applications: { IncludeApplications: ['All'] },
    ClientAppTypes: ['all'],
    Platforms: {},
    Locations: {},
    Devices: {},
  },
  GrantControls: { Operator: 'OR', BuiltInControls: ['mfa'] },
  SessionControls: {},
});

const notesOn = (...policies: object[]) =>
  together(importText('policies.json', JSON.stringify(policies, null, 1)).notes);

test('what is said of several parts of a policy is said once, with all of their places', () => {
  const empty = notesOn(written('One')).filter(({ code }) => code === 'emptyPart');
  expect(empty.map(({ at }) => at.map(({ path }) => path))).toEqual([
    [
      '[0].Conditions.Platforms',
      '[0].Conditions.Locations',
      '[0].Conditions.Devices',
      '[0].SessionControls',
    ],
  ]);
  expect(empty[0]?.at.every(({ place }) => place !== null)).toBe(true);
});

test('what is said of two policies, or of two values, stays apart', () => {
  const empty = notesOn(written('One'), written('Two')).filter(({ code }) => code === 'emptyPart');
  expect(empty.map(({ policy }) => policy)).toEqual(['One', 'Two']);
  const unknown = notesOn({ ...written('One'), Colour: 'red', Size: 'large' });
  expect(unknown.filter(({ code }) => code === 'keyLeftOut')).toHaveLength(2);
});
