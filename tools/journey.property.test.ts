import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { table } from '../src/journey/table.ts';
import type { ScreenId } from '../src/screens/screen.ts';
import { parseNamedLocations, parsePolicies } from '../mocks/graph/index.ts';
import { possibleAt } from './property/acts.ts';
import { codesNow, doOne } from './property/do-one.ts';
import { type Profile, profiles } from './property/profiles.ts';
import { startRun } from './property/run.ts';
import { secondTenantArbitrary, withSecondTenant } from './property/tenants.ts';
import { rowsOf } from './property/world.ts';
import { scenarioOf } from './truth-table/scenario.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./truth-table/${name}.json`, import.meta.url), 'utf8'));

const { policies } = parsePolicies(json('policy-catalog'));
const { namedLocations } = parseNamedLocations(
  (json('directory') as { namedLocations: unknown }).namedLocations,
);

/** Traces that are played; `TRACES=20000` plays more. */
const traces = Number(process.env['TRACES'] ?? 2000);

/** In how many traces each thing must be met. */
const floor = Math.floor(traces / 200);

const met = new Map<string, number>();

/** Acts that lead on, of a hundred; so the far screens are reached. The others are any that can be done in between. */
const leadsOn = 75;

const play = (profile: Profile, name: string): void => {
  const own = Math.round((traces * profile.share) / 100);
  it(`${own} traces of ${name} keep to the rules`, async () => {
    let played = 0;
    await fc.assert(
      fc.asyncProperty(
        rowsOf(profile.fields),
        secondTenantArbitrary,
        fc.array(fc.nat({ max: 9999 }), { minLength: 8, maxLength: 30, size: 'max' }),
        fc.constantFrom(...profile.habits),
        async (row, second, choices, habit) => {
          const scenario = scenarioOf(row, policies, namedLocations);
          const run = await startRun(withSecondTenant(scenario, second, policies));
          const here = new Set<string>();
          try {
            for (const choice of choices) {
              const { screen, reply } = run.journey.view();
              if (!reply) throw new Error('A connected journey has a reply.');
              const all = possibleAt(screen as ScreenId, reply, await codesNow(run), habit);
              const others = profile.between ?? all;
              const possible =
                choice % 100 < leadsOn ? all[0] : others[Math.floor(choice / 100) % others.length];
              if (possible) await doOne(run, possible, (what) => here.add(what));
            }
          } finally {
            run.stop();
          }
          played += 1;
          here.forEach((what) => met.set(what, (met.get(what) ?? 0) + 1));
        },
      ),
      { numRuns: own, seed: 20261122 },
    );
    expect(played).toBe(own);
  }, 600_000);
};

describe('random traces', () => {
  afterAll(() => {
    const lines = [...met].toSorted(([one], [other]) => one.localeCompare(other));
    console.log(lines.map(([what, times]) => `${what}: ${times}`).join('\n'));
  });

  it('are shared out to the profiles', () => {
    const shares = Object.values(profiles).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share)).toBe(100);
  });

  Object.entries(profiles).forEach(([name, profile]) => play(profile, name));

  it(`meet every screen, tenant and block ${floor} times`, () => {
    const wanted = [
      ...Object.keys(table),
      'in contoso',
      'in fabrikam',
      ...[53000, 53003, 53004, 53010, 53011, 530034].map((code) => `error ${code}`),
    ];
    const times = wanted.map((what): [string, number] => [what, met.get(what) ?? 0]);
    expect(times.filter(([, count]) => count < floor)).toEqual([]);
  });
});
