import { expect } from 'vitest';
import { phoneView } from '../../mocks/backend/phone.ts';
import { worldTime } from '../../mocks/backend/step.ts';
import { table } from '../../src/journey/table.ts';
import type { Possible } from './acts.ts';
import { provedEnough, unmetPolicies } from './oracle.ts';
import type { Run } from './run.ts';
import type { Codes } from './typed.ts';

const blocked = (screen: string): boolean => screen.startsWith('blocked.');

/** The codes that a person can read off phone and mail now. */
export const codesNow = async ({ world }: Run): Promise<Codes> => {
  const present = await world();
  const at = worldTime(present, '2026-11-22T09:00:00.000Z');
  const { codes, texts, mail } = phoneView(present, at);
  const triesPhone = present.attempt?.registration?.current?.method === 'phone';
  const resets = present.reset?.method === 'mobileSMS';
  const takesText = present.attempt?.method === 'sms' || triesPhone || resets;
  const texted = takesText ? texts.at(-1)?.code : undefined;
  const mailed = resets ? undefined : mail[0]?.code;
  return { code: texted ?? codes[0]?.code ?? '111111', mail: mailed ?? null };
};

/** Does one thing, waits until the journey has followed, and holds what must always be true. Tells what it came to. */
export const doOne = async (
  run: Run,
  possible: Possible,
  count: (what: string) => void,
): Promise<void> => {
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
  } else if (possible.by === 'administrator') {
    const answer = await run.administer(possible.act);
    if (answer.revision === undefined) expect(await run.world()).toBe(worldBefore);
    await journey.settled(answer.revision ?? reply.revision);
  } else {
    const command =
      possible.by === 'clock'
        ? ({ type: 'advanceClock', seconds: possible.seconds } as const)
        : possible.command;
    const answer = (await run.command(possible.by, { command, ...seen })) as { revision?: number };
    if (answer.revision === undefined) expect(await run.world()).toBe(worldBefore);
    await journey.settled(answer.revision ?? reply.revision);
  }
  const after = await journey.settled(reply.revision);
  expect(Object.keys(table), `after ${JSON.stringify(possible)} at ${before.screen}`).toContain(
    after.screen,
  );
  count(after.screen);
  if (after.reply && 'details' in after.reply.requirement)
    count(`error ${after.reply.requirement.details.errorCode}`);
  if (possible.by === 'stage' && possible.command.type === 'goTo') {
    expect(after.reply?.context.organisation.id).toBe(possible.command.tenantId);
    expect((await run.world()).attempt).toBeNull();
  }
  if (after.screen === 'app') count(`in ${after.reply?.context.organisation.id}`);
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
