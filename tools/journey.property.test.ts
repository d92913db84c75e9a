import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { table } from '../src/journey/table.ts';
import type { ScreenId } from '../src/screens/screen.ts';
import { parseNamedLocations, parsePolicies } from '../mocks/graph/index.ts';
import { phoneView } from '../mocks/backend/phone.ts';
import { worldTime } from '../mocks/backend/step.ts';
import { type Codes, type Habit, type Possible, possibleAt } from './property/acts.ts';
import { provedEnough, unmetPolicies } from './property/oracle.ts';
import { type Run, startRun } from './property/run.ts';
import { rowArbitrary } from './property/world.ts';
import { scenarioOf } from './truth-table/scenario.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./truth-table/${name}.json`, import.meta.url), 'utf8'));

const { policies } = parsePolicies(json('policy-catalog'));
const { namedLocations } = parseNamedLocations(
  (json('directory') as { namedLocations: unknown }).namedLocations,
);

/** Traces that are played; `TRACES=20000` plays more. */
const traces = Number(process.env['TRACES'] ?? 2000);

const reached = new Map<string, number>();
const count = (what: string): void => {
  reached.set(what, (reached.get(what) ?? 0) + 1);
};

const blocked = (screen: string): boolean => screen.startsWith('blocked.');

const codesNow = async ({ world }: Run): Promise<Codes> => {
  const present = await world();
  const at = worldTime(present, '2026-11-22T09:00:00.000Z');
  const { codes, texts, mail } = phoneView(present, at);
  const triesPhone = present.attempt?.registration?.current?.method === 'phone';
  const texted = present.attempt?.method === 'sms' || triesPhone ? texts.at(-1)?.code : undefined;
  return { code: texted ?? codes[0]?.code ?? '111111', mail: mail[0]?.code ?? null };
};

/** Does one thing, waits until the journey has followed, and holds what must always be true. */
const doOne = async (run: Run, possible: Possible): Promise<void> => {
  const { journey } = run;
  const before = journey.view();
  const worldBefore = await run.world();
  const { reply } = before;
  if (!reply) throw new Error('A connected journey has a reply.');
  const seen = { attemptId: reply.attemptId, revision: reply.revision };

  if (possible.by === 'person') {
    journey.send(possible.event);
    await journey.settled();
  } else if (possible.by === 'stale tab') {
    const answer = await run.command('person', {
      command: { type: 'cancel' },
      ...seen,
      revision: seen.revision - 1,
    });
    expect(answer).toMatchObject({ error: { code: 'staleRevision' } });
    expect(await run.world()).toBe(worldBefore);
  } else if (possible.by === 'intruder') {
    const answer = await run.command('person', {
      command: { type: 'staySignedIn', answer: 'yes', dontShowAgain: false },
      ...seen,
    });
    if (reply.requirement.kind !== 'staySignedIn') {
      expect(answer).toMatchObject({ error: { code: 'notExpected' } });
      expect(await run.world()).toBe(worldBefore);
    }
  } else {
    const command =
      possible.by === 'phone'
        ? possible.command
        : ({ type: 'advanceClock', seconds: possible.seconds } as const);
    const answer = (await run.command(possible.by, { command, ...seen })) as { revision?: number };
    if (answer.revision === undefined) expect(await run.world()).toBe(worldBefore);
    await journey.settled(answer.revision ?? reply.revision);
  }
  const after = await journey.settled(reply.revision);
  expect(Object.keys(table), `after ${JSON.stringify(possible)} at ${before.screen}`).toContain(
    after.screen,
  );
  count(after.screen);
  if (blocked(after.screen) && after.reply?.requirement && 'details' in after.reply.requirement)
    count(`error ${after.reply.requirement.details.errorCode}`);
  if (after.screen === 'app') expect(unmetPolicies(await run.world())).toEqual([]);
  if (after.screen === 'sspr.newPassword' || after.screen === 'sspr.done')
    expect(provedEnough(await run.world())).toBe(true);
  // The clock is a change of the world; leaving is a new attempt.
  if (
    blocked(before.screen) &&
    possible.by !== 'clock' &&
    after.reply?.attemptId === reply.attemptId
  )
    expect(after.screen).toBe(before.screen);
};

it(`${traces} random traces keep to the rules`, async () => {
  await fc.assert(
    fc.asyncProperty(
      rowArbitrary,
      fc.array(fc.nat({ max: 99 }), { minLength: 8, maxLength: 30 }),
      fc.constantFrom<Habit>(
        'getsOn',
        'getsOn',
        'typesPasswords',
        'usesCodes',
        'mistypesCodes',
        'usesTexts',
        'usesTexts',
        'usesTexts',
        'usesCalls',
        'forgets',
        'usesCalls',
      ),
      async (row, choices, habit) => {
        const run = await startRun(scenarioOf(row, policies, namedLocations));
        try {
          for (const choice of choices) {
            const { screen, reply } = run.journey.view();
            if (!reply) throw new Error('A connected journey has a reply.');
            const all = possibleAt(screen as ScreenId, reply, await codesNow(run), habit);
            // Most choices lead on, so that the far screens are reached too.
            const possible = choice < 75 ? all[0] : all[choice % all.length];
            if (possible) await doOne(run, possible);
          }
        } finally {
          run.stop();
        }
      },
    ),
    { numRuns: traces, seed: 20261122 },
  );
  const lines = [...reached].toSorted(([one], [other]) => one.localeCompare(other));
  console.log(lines.map(([what, times]) => `${what}: ${times}`).join('\n'));
  const wanted = [
    ...Object.keys(table),
    ...[53000, 53003, 53004, 53010, 53011, 530034].map((code) => `error ${code}`),
  ];
  expect(wanted.filter((what) => !reached.has(what))).toEqual([]);
}, 600_000);
