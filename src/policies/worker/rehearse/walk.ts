import { tracedRules } from '../../../../mocks/backend/deciding-rules.ts';
import { phoneView } from '../../../../mocks/backend/phone.ts';
import type { RuleId } from '../../../../mocks/backend/rules.ts';
import { worldTime } from '../../../../mocks/backend/step.ts';
import { endOf, rulesAt, trace } from '../../../../mocks/backend/trace.ts';
import { personasOf, ordinaryMoment, type Scenario } from '../../../../mocks/scenarios/scenario.ts';
import type { Act, Certainty, PolicyTrace, Trace } from '../../../api/contract.ts';
import { shownOf } from '../../../journey/place.ts';
import { eventOf, phoneCommandOf, secretOf } from '../../../journey/player.ts';
import type { ScreenId } from '../../../screens/screen.ts';
import { startRun, type Run, type StartRun } from './run.ts';
import { type Doing, nextOf } from './ordinary-person.ts';

/** A screen that came, and the named state it was in first. */
export interface Shown {
  readonly screen: string;
  readonly state: string;
}

/** What somebody saw, and what is known of the sign-in at its end. */
export interface Walked {
  readonly shown: readonly Shown[];
  /** What was done, and what each act led to. */
  readonly script: readonly Act[];
  /** As it stands at the end; its rules are all that decided on the way, and it is as sure as the least sure of them. */
  readonly trace: Omit<Trace, 'revision'>;
  /** How the policies on registering judged, where somebody registered. */
  readonly registration: readonly PolicyTrace[];
  /** How sure each of the screens is, in their order: as the rules are that decided while it was there. */
  readonly sure: readonly Certainty[];
}

const traceOf = async (run: Run): Promise<Walked['trace']> => {
  const world = await run.world();
  return trace(world, worldTime(world, ordinaryMoment));
};

/** More acts than any sign-in takes. */
const patience = 80;

const perform = async (run: Run, scenario: Scenario, { actor, act }: Doing): Promise<void> => {
  const { journey } = run;
  const { reply } = journey.view();
  if (!reply) throw new Error('A connected journey has a reply.');
  const world = await run.world();
  const phone = phoneView(world, worldTime(world, ordinaryMoment));
  if (actor === 'person') {
    const account = reply.context.account;
    const shown = { phone, requirement: reply.requirement };
    journey.send(eventOf(act, (role) => secretOf(role, personasOf(scenario), account, shown)));
    await journey.settled();
    return;
  }
  const answer = await run.command('phone', {
    command: phoneCommandOf(act, phone),
    attemptId: reply.attemptId,
    revision: reply.revision,
  });
  await journey.settled((answer as { revision?: number }).revision ?? reply.revision);
};

/** Goes on until the road ends. `onPage` is told of what is shown before each act, and whether it is a new screen. */
const follow = async (
  run: Run,
  scenario: Scenario,
  onPage: (screen: string, isNew: boolean) => Promise<void> | undefined,
): Promise<Pick<Walked, 'shown' | 'script'>> => {
  const [person] = scenario.people;
  if (!person) throw new Error('Somebody has to sign in.');
  const shown: Shown[] = [];
  const script: Act[] = [];
  let done: Doing | null = null;
  const times = new Map<string, number>();
  // Each act is done at the page that the one before led to.
  for (let acts = 0; acts < patience; acts += 1) {
    const view = run.journey.view();
    const { screen, state } = shownOf(view);
    if (screen.startsWith('problem.') || !view.reply || view.failure)
      throw new Error(`${scenario.id}: the journey shows ${screen}.`);
    if (done) script.push({ ...done, expect: { screen, state } });
    const isNew = shown.at(-1)?.screen !== screen;
    if (isNew) shown.push({ screen, state });
    const before = isNew ? 0 : (times.get(screen) ?? 0) + 1;
    times.set(screen, before);
    const moment = {
      userPrincipalName: person.userPrincipalName,
      requirement: view.reply.requirement,
      before,
    };
    // Whoever is asked the same a third time does not get on.
    const doing = before < 3 ? nextOf(screen as ScreenId, moment) : null;
    // oxlint-disable-next-line no-await-in-loop
    await onPage(screen, isNew);
    if (!doing) return { shown, script };
    // oxlint-disable-next-line no-await-in-loop
    await perform(run, scenario, doing);
    done = doing;
  }
  throw new Error(`${scenario.id}: no end after ${patience} acts.`);
};

/** Walks a sign-in through the journey, as an ordinary person who gets on with it, to where the road ends. */
export const walk = async (scenario: Scenario): Promise<Walked> => {
  const run = await startRun(scenario);
  let registration: Walked['registration'] = [];
  const decided: Set<RuleId>[] = [];
  const note = async (screen: string, isNew: boolean): Promise<void> => {
    const world = await run.world();
    if (isNew) decided.push(new Set());
    for (const id of rulesAt(world, worldTime(world, ordinaryMoment))) decided.at(-1)?.add(id);
    if (!isNew || !screen.startsWith('register.')) return;
    const { registrationPolicies } = await traceOf(run);
    if (registrationPolicies.length > 0) registration = registrationPolicies;
  };
  try {
    const followed = await follow(run, scenario, note);
    const last = await traceOf(run);
    if (last.registrationPolicies.length > 0) registration = last.registrationPolicies;
    const all = new Set(decided.flatMap((rules) => [...rules]));
    const sure = decided.map((rules) => tracedRules(rules).certainty);
    return { ...followed, trace: { ...last, ...tracedRules(all) }, registration, sure };
  } finally {
    run.stop();
  }
};

/** Where a walk ends, and what is on the way. */
export interface WalkedQuickly extends Pick<Walked, 'shown'> {
  readonly end: Pick<Trace, 'status' | 'decidedBy'>;
}

/** The same walk, without the reasons, on a journey that may have been walked before. */
export const walkQuickly = async (scenario: Scenario, start: StartRun): Promise<WalkedQuickly> => {
  const run = await start(scenario);
  try {
    const { shown } = await follow(run, scenario, () => undefined);
    const world = await run.world();
    return { shown, end: endOf(world, worldTime(world, ordinaryMoment)) };
  } finally {
    run.stop();
  }
};
