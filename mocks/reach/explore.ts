import type { Command, Reach, RequirementKind } from '../../src/api/contract.ts';
import { step, worldTime } from '../backend/step.ts';
import { type Played, play } from '../scenarios/play.ts';
import { ordinaryMoment, type Scenario } from '../scenarios/scenario.ts';
import { secretsOf } from '../scenarios/script-secrets.ts';
import { judgedOf } from '../scenarios/script-verdicts.ts';
import { actsAt } from './acts.ts';
import type { Known } from './saying.ts';
import { situationOf, type TenantNumbers } from './situation.ts';

/** How many acts a search tries at most: half a second's work, after which nothing new was ever met (see 051). */
export const bound = 3000;

/** How many acts are tried before the search lets others have their turn. */
const slice = 100;

/** How often somebody does the same again where it changes nothing but a count: enough to be locked out. */
const patience = 12;

const always: Command[] = [{ type: 'cancel' }, { type: 'closeBrowser' }];

const knownIn = (scenario: Scenario, { world, reply }: Played): Known => {
  const secret = secretsOf(scenario, world, reply.clock.now);
  return {
    people: scenario.people,
    secret: (role) => {
      try {
        return secret(role);
      } catch {
        // A role that stands for nothing here is a secret that nobody can type.
        return null;
      }
    },
  };
};

const commandsIn = (scenario: Scenario, played: Played): Command[] => {
  const { requirement } = played.reply;
  const acts = actsAt[requirement.kind] as (of: typeof requirement, known: Known) => Command[];
  return [...acts(requirement, knownIn(scenario, played)), ...always];
};

const after = ({ world, reply }: Played, command: Command): Played | null => {
  const at = worldTime(world, ordinaryMoment);
  const judged = judgedOf(command, world, at);
  const stepped = step(world, { command, attemptId: reply.attemptId, at, judged });
  return stepped.refusal ? null : stepped;
};

const isSame = (one: Played | null, other: Played): boolean =>
  one?.reply.requirement.kind === other.reply.requirement.kind;

/** Situations still to look at, by what they require: what was looked at least comes first. */
const createAgenda = () => {
  const waiting = new Map<RequirementKind, Played[]>();
  const taken = new Map<RequirementKind, number>();
  const seen = new Set<string>();
  const tenants: TenantNumbers = new Map();
  return {
    met: () => [...waiting.keys()],
    size: () => seen.size,
    /** Says whether the situation is a new one. */
    add: (played: Played): boolean => {
      const key = situationOf(played, tenants);
      if (seen.has(key)) return false;
      seen.add(key);
      const { kind } = played.reply.requirement;
      waiting.set(kind, [...(waiting.get(kind) ?? []), played]);
      return true;
    },
    next: (): Played | undefined => {
      const [kind, some] =
        [...waiting]
          .filter(([, played]) => played.length > 0)
          .toSorted(([one], [other]) => (taken.get(one) ?? 0) - (taken.get(other) ?? 0))[0] ?? [];
      if (!kind || !some) return undefined;
      taken.set(kind, (taken.get(kind) ?? 0) + 1);
      waiting.set(kind, some.slice(1));
      return some[0];
    },
  };
};

/**
 * Looks for every requirement that can be met in a scenario's world: from its beginning and from wherever its script
 * leads, by what people at page and phone can do, and by waiting. Yields now and then, so that it can be run in pieces.
 */
export function* explore(scenario: Scenario, most = bound): Generator<undefined, Reach> {
  const agenda = createAgenda();
  for (const played of play(scenario)) agenda.add(played);
  let acts = 0;
  const found = (isExhausted: boolean): Reach => ({
    scenario: scenario.id,
    met: agenda.met(),
    situations: agenda.size(),
    acts,
    isExhausted,
  });
  for (let from = agenda.next(); from; from = agenda.next()) {
    for (const command of commandsIn(scenario, from)) {
      let present: Played | null = from;
      for (let times = 0; present && times < patience; times += 1) {
        if (acts === most) return found(false);
        acts += 1;
        const next: Played | null = after(present, command);
        if (acts % slice === 0) yield;
        const isNew: boolean = next !== null && agenda.add(next);
        present = isNew && isSame(next, present) ? next : null;
      }
    }
  }
  return found(true);
}

/** The whole search, letting the page have its turn between the pieces. */
export const exploreInPieces = async (scenario: Scenario): Promise<Reach> => {
  const search = explore(scenario);
  for (;;) {
    const piece = search.next();
    if (piece.done) return piece.value;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
};
