import { expect, it } from 'vitest';
import { importText } from '../../../../mocks/graph/import/index.ts';
import type { MatrixSide } from '../../everybody-protocol.ts';
import { policyWith } from '../fixtures.ts';
import { createMatrices } from '../matrices.ts';
import { gatherBoth } from '../policy-set.ts';
import { personOf } from '../rehearse/people.ts';
import { signInOf } from '../rehearse/sign-ins.ts';

const people = [
  personOf({ userPrincipalName: 'member@contoso.example' }),
  personOf({ userPrincipalName: 'pilot@contoso.example', memberOf: ['pilots'] }),
];
const signIns = [signInOf({ name: 'Everyday' }), signInOf({ name: 'Portal', appId: 'portal' })];

const sideUnder = async (...policies: object[]): Promise<MatrixSide> => {
  const set = gatherBoth({
    imports: [importText('a.json', JSON.stringify(policies))],
    namings: [],
  });
  const about = { report: () => {}, signal: new AbortController().signal };
  return (await createMatrices(() => set)({ people, signIns, settings: {} }, about)).after;
};

const unsure = async (more: object, rest: object): Promise<number[]> => {
  const conditions = {
    users: { includeGroups: ['pilots'] },
    applications: { includeApplications: ['portal'] },
    clientAppTypes: ['all'],
    ...more,
  };
  return [...(await sideUnder(policyWith({ conditions, ...rest }))).unsure];
};

const odd = { grantControls: { operator: 'AND', builtInControls: ['mfa', 'quantumCheck'] } };

it.each([
  ['a control, where its policy applies', {}, odd, [0, 0, 0, 1]],
  ['a control of a policy that is off, nowhere', {}, { ...odd, state: 'disabled' }, [0, 0, 0, 0]],
  ['a condition on sign-ins, for all of whom it is', { moods: ['cheerful'] }, {}, [0, 0, 1, 1]],
  [
    'a condition on people, in all that they are asked for it at',
    { users: { includeGroups: ['pilots'], includeMoods: ['cheerful'] } },
    {},
    [0, 1, 0, 1],
  ],
  [
    'the only control, anywhere',
    {},
    { grantControls: null, sessionControls: { moodCheck: { isEnabled: true } } },
    [1, 1, 1, 1],
  ],
  ['nothing, nowhere', {}, {}, [0, 0, 0, 0]],
])('cannot judge %s', async (_, more, rest, cells) => {
  expect(await unsure(more, rest)).toEqual(cells);
});

it('cannot judge a group of applications, at what may be in it', async () => {
  const conditions = {
    users: { includeGroups: ['pilots'] },
    applications: { includeApplications: ['Office365'] },
    clientAppTypes: ['all'],
  };
  expect([...(await sideUnder(policyWith({ conditions }))).unsure]).toEqual([0, 0, 0, 1]);
});
