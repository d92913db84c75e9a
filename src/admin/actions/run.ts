import type { AdministratorAct } from '../../api/contract.ts';
import { GraphRefused } from '../../api/graph-client.ts';
import type { ConsoleClient } from '../console-client.ts';
import { Unreadable } from './pending.ts';

/** Why an act was not carried out, as a dialog says it. */
export type Failure =
  | { kind: 'roles'; roles: string[] }
  | { kind: 'rule'; rule: string; problem: string }
  | { kind: 'gone'; problem: string }
  | { kind: 'refused'; problem: string }
  | { kind: 'unreadable' }
  | { kind: 'unreachable' };

const refused = ({ status, refusal }: GraphRefused): Failure => {
  const { message: problem, innerError } = refusal;
  if (innerError?.roles) return { kind: 'roles', roles: innerError.roles };
  if (innerError?.rule) return { kind: 'rule', rule: innerError.rule, problem };
  return status === 404 ? { kind: 'gone', problem } : { kind: 'refused', problem };
};

/** What a thrown error says of an act. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof GraphRefused) return refused(error);
  return { kind: error instanceof Unreadable ? 'unreadable' : 'unreachable' };
};

/** What of some acts was carried out, and which are left where one was refused. */
export interface Run {
  /** Graph's answers to what was carried out. */
  replies: unknown[];
  /** The refused act and those after it. */
  rest: readonly AdministratorAct[];
  error?: unknown;
}

/** Carries acts out one after the other, and stops at the first that is refused. */
export const runAll = async (
  client: ConsoleClient,
  acts: readonly AdministratorAct[],
): Promise<Run> => {
  const replies: unknown[] = [];
  for (const act of acts) {
    try {
      replies.push(await client.act(act));
    } catch (error) {
      return { replies, rest: acts.slice(replies.length), error };
    }
  }
  return { replies, rest: [] };
};

/** The ids of what some acts are done to, as far as they name any. */
export const idsIn = (acts: readonly AdministratorAct[]): string[] =>
  acts.flatMap((act) => {
    if ('userIds' in act) return act.userIds;
    if ('requestIds' in act) return act.requestIds;
    if ('userId' in act) return [act.userId];
    if ('policyId' in act) return [act.policyId];
    return 'locationId' in act ? [act.locationId] : [];
  });

/** How many things some acts are done to. */
export const amountOf = (acts: readonly AdministratorAct[]): number =>
  acts.reduce((sum, act) => sum + Math.max(1, idsIn([act]).length), 0);
