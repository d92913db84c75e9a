import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ending } from '../../everybody-protocol.ts';
import { casesOf, scenarioOf } from '../rehearse/cases.ts';
import { runsInTurn } from '../rehearse/run.ts';
import { walk, walkQuickly } from '../rehearse/walk.ts';
import { importedPolicies, people, signIns } from './arbitraries.ts';
import { endingOf } from './ending.ts';
import { matrixOf } from './matrix.ts';

/** More of them by the environment, as for the journeys. */
const numRuns = Number(process.env['TRACES'] ?? 60);

it(
  'says of each cell what its own walk under all policies shows, whatever was walked before',
  { timeout: 20_000 + numRuns * 1000 },
  async () => {
    const start = runsInTurn();
    const known = new Map<string, Ending>();
    const about = { report: () => {}, signal: new AbortController().signal };
    await fc.assert(
      fc.asyncProperty(importedPolicies, people, signIns, async (set, who, how) => {
        const means = {
          walk: (scenario: Parameters<typeof walk>[0]) => walkQuickly(scenario, start),
          known,
          rest: () => Promise.resolve(),
        };
        const { endings, cells } = await matrixOf(
          { people: who, signIns: how, ...set },
          means,
          about,
        );
        for (const [at, one] of casesOf(who, how).entries()) {
          const scenario = scenarioOf(one, set.imported, set.mentioned);
          // oxlint-disable-next-line no-await-in-loop -- One journey at a time.
          const { shown, trace } = await walk(scenario);
          expect([scenario.id, endings[cells[at] ?? -1]]).toEqual([
            scenario.id,
            endingOf({ shown, end: trace }),
          ]);
        }
      }),
      { numRuns },
    );
  },
);
