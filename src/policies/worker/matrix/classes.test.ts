import { expect, it } from 'vitest';
import { importedSet, policyWith } from '../fixtures.ts';
import { casesOf, scenarioOf } from '../rehearse/cases.ts';
import { mentionedIn } from '../rehearse/mentioned.ts';
import { personOf } from '../rehearse/people.ts';
import { runsInTurn } from '../rehearse/run.ts';
import { signInOf } from '../rehearse/sign-ins.ts';
import { walkQuickly } from '../rehearse/walk.ts';
import { endingOf } from './ending.ts';
import { matrixOf } from './matrix.ts';

it('tells those who are kept from registering from those whom another policy blocks', async () => {
  const imported = importedSet(
    policyWith({ id: 'all', grantControls: { operator: 'OR', builtInControls: ['block'] } }),
    policyWith({
      id: 'registering',
      conditions: {
        users: { includeGroups: ['staff'] },
        applications: { includeUserActions: ['urn:user:registersecurityinfo'] },
        clientAppTypes: ['all'],
      },
    }),
  );
  const mentioned = mentionedIn(imported);
  const people = [
    personOf({ userPrincipalName: 'member@contoso.example', memberOf: ['staff'] }),
    personOf({ userPrincipalName: 'other@contoso.example' }),
  ];
  const signIns = [signInOf({ name: 'One', userAction: 'registerSecurityInformation' })];
  const start = runsInTurn();
  const { endings, cells } = await matrixOf(
    { people, signIns, imported, mentioned },
    {
      walk: (scenario) => walkQuickly(scenario, start),
      known: new Map(),
      rest: () => Promise.resolve(),
    },
    { report: () => {}, signal: new AbortController().signal },
  );
  const alone = await Promise.all(
    casesOf(people, signIns).map(async (one) =>
      endingOf(await walkQuickly(scenarioOf(one, imported, mentioned), runsInTurn())),
    ),
  );
  expect(alone.map(({ errorCode }) => errorCode)).toEqual([53010, 53003]);
  expect([...cells].map((at) => endings[at])).toEqual(alone);
});
