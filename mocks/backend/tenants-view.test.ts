import { expect, it } from 'vitest';
import { ordinaryMoment } from '../scenarios/scenario.ts';
import { play } from '../scenarios/play.ts';
import { scenarioById } from '../scenarios/index.ts';
import { testWorld } from '../scenarios/fixture.ts';
import { tenantsView } from './tenants-view.ts';

/** The map after each act of a script, the start first. */
const mapsOf = (id: string) => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  return play(scenario).map(({ world, reply }) => tenantsView(world, reply.clock.now));
};

it('says where the account is, where it is judged, and what came of it', () => {
  const maps = mapsOf('technician-remediates-at-home');
  expect(maps[0]).toMatchObject({
    person: { displayName: 'Carla Mendes' },
    tenants: [
      { id: 'fabrikam', role: 'home', isPresent: false, userRisk: { riskLevel: 'high' } },
      { id: 'contoso', role: 'resource', externalUserType: 'serviceProvider', last: null },
      { id: 'woodgrove', role: 'resource', isPresent: true, userRisk: null, last: null },
    ],
  });
  const blocked = { outcome: 'blocked', errorCode: 530034 };
  expect(maps[2]?.tenants.map(({ last }) => last)).toMatchObject([null, null, blocked]);
  expect(maps[5]?.tenants.map(({ last }) => last)).toMatchObject([null, blocked, blocked]);
  const open = { outcome: 'granted', errorCode: 0 };
  const end = maps.at(-1)?.tenants ?? [];
  expect(end.map(({ last }) => last)).toMatchObject([open, open, open]);
  expect(end[0]?.userRisk).toMatchObject({ riskLevel: 'none', riskState: 'remediated' });
});

it('keeps the risk of a sign-in with the tenant that judged it', () => {
  const [home, visited] = mapsOf('guest-risky-sign-in')[3]?.tenants ?? [];
  expect(home).toMatchObject({ id: 'proseware', last: null });
  expect(visited?.last).toMatchObject({ outcome: 'granted', signInRiskLevel: 'medium' });
});

it('says which tenant does not know the account, and which trusts its home', () => {
  expect(mapsOf('guest-not-invited')[0]?.tenants.map(({ role }) => role)).toEqual([
    'home',
    'unknown',
  ]);
  expect(mapsOf('direct-connect-trusted')[0]?.tenants).toMatchObject([
    { role: 'home', trustsHomeMfa: false },
    { role: 'resource', externalUserType: 'b2bDirectConnectUser', trustsHomeMfa: true },
  ]);
});

it('is empty without people', () => {
  const nobody = { ...testWorld(), people: [] };
  expect(tenantsView(nobody, ordinaryMoment)).toEqual({ person: null, tenants: [] });
});
