import { expect, it } from 'vitest';
import { choices } from '../choices.ts';
import { importedSet, policyWith } from '../fixtures.ts';
import { casesOf, scenarioOf } from '../rehearse/cases.ts';
import { mentionedIn } from '../rehearse/mentioned.ts';
import { personOf } from '../rehearse/people.ts';
import { runsInTurn } from '../rehearse/run.ts';
import { signInOf } from '../rehearse/sign-ins.ts';
import { walkQuickly } from '../rehearse/walk.ts';
import { endingOf } from './ending.ts';
import { matrixOf } from './matrix.ts';

const guest = personOf({ userPrincipalName: 'guest@fabrikam.example', userType: 'guest' });
const technician = personOf({
  userPrincipalName: 'technician@partner.example',
  externalUserType: 'serviceProvider',
});
const member = personOf({ userPrincipalName: 'member@contoso.example' });

const signIns = [
  signInOf({ name: 'One' }),
  signInOf({ name: 'Hybrid', deviceInfo: choices.devices.hybrid }),
];

it.each([
  ['guests first', [guest, technician, member]],
  ['guests last', [member, technician, guest]],
])('takes no device of another organization for what it says, %s', async (_, people) => {
  const imported = importedSet(
    policyWith({
      conditions: {
        users: { includeUsers: ['All'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
        devices: { deviceFilter: { mode: 'exclude', rule: 'device.trustType -eq "ServerAD"' } },
      },
      grantControls: { operator: 'OR', builtInControls: ['block'] },
    }),
    policyWith({
      id: 'hybrid',
      grantControls: { operator: 'OR', builtInControls: ['domainJoinedDevice'] },
    }),
  );
  const mentioned = mentionedIn(imported);
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
  expect([...cells].map((at) => endings[at])).toEqual(alone);
  expect(alone.filter(({ outcome }) => outcome === 'granted')).toHaveLength(1);
});
