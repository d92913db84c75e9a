import {
  type AttemptReply,
  backendOrigin,
  type Change,
  type Requirement,
  type WouldLetIn,
} from '../../src/api/contract.ts';
import { callGraph, graphRequestOf } from '../../src/api/graph-client.ts';
import { answersTo } from '../../mocks/backend/would-let-in/answers.ts';
import type { World } from '../../mocks/backend/world.ts';
import type { Environment } from '../../mocks/rehearsals.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';

const call = async <T>(path: string, body?: unknown): Promise<T> => {
  const response = await fetch(`${backendOrigin}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T;
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
};

/** For tests: somebody at a page, who knows the own secrets and what IT staff told. */
export class Visitor {
  readonly environment: Environment;
  readonly rehearsal: string;
  readonly scenario: Scenario;
  #password: string;

  constructor(environment: Environment, rehearsal: string, scenario: Scenario) {
    this.environment = environment;
    this.rehearsal = rehearsal;
    this.scenario = scenario;
    this.#password = scenario.people[0]?.secrets['persona.password'] ?? '';
  }

  static async at(environment: Environment, scenario: Scenario): Promise<Visitor> {
    const { rehearsal } = await call<{ rehearsal: string }>('/api/rehearsal', {
      scenario: scenario.id,
    });
    return new Visitor(environment, rehearsal, scenario);
  }

  #path(rest: string): string {
    return `/api/${rest}?rehearsal=${this.rehearsal}`;
  }

  reply(): Promise<AttemptReply> {
    return call(this.#path('sign-in'));
  }

  wouldLetIn(): Promise<WouldLetIn> {
    return call(this.#path('rehearsal/would-let-in'));
  }

  async send(command: { type: string }): Promise<AttemptReply> {
    const { attemptId, revision } = await this.reply();
    const isStage = ['moveTo', 'goTo', 'useWorkDevice'].includes(command.type);
    const rest = isStage
      ? 'rehearsal/places'
      : command.type === 'advanceClock'
        ? 'rehearsal/clock'
        : command.type.startsWith('phone')
          ? 'rehearsal/phone'
          : 'sign-in';
    return call(this.#path(rest), { command, attemptId, revision });
  }

  async #world(): Promise<World> {
    const snapshot = await this.environment.store.read(this.rehearsal);
    if (!snapshot) throw new Error('There is no such rehearsal.');
    return snapshot.world;
  }

  async #secret(requirement: Requirement): Promise<{ type: string } | null> {
    const [person] = (await this.#world()).people;
    const told = person?.toldByStaff;
    switch (requirement.kind) {
      case 'password':
        this.#password = told?.password ?? this.#password;
        return { type: 'submitPassword', password: this.#password } as { type: string };
      case 'mailAccount':
        return {
          type: 'connectMail',
          userName: this.scenario.people[0]?.userPrincipalName,
          password: this.#password,
        } as { type: string };
      case 'temporaryAccessPass':
        return { type: 'submitTemporaryAccessPass', pass: told?.pass ?? '' } as { type: string };
      case 'changePassword':
      case 'changePasswordOnDevice':
      case 'changeExpiredPassword':
      case 'changeTemporaryPassword': {
        const [currentPassword, newPassword] = [this.#password, `${this.#password}-Willow`];
        this.#password = newPassword;
        return {
          type: 'changePassword',
          currentPassword,
          newPassword,
          confirmation: newPassword,
        } as { type: string };
      }
      default:
        return null;
    }
  }

  /** Signs in from the beginning as far as an ordinary person gets. Resolves to where that is. */
  async signIn(): Promise<Requirement['kind']> {
    const [person] = this.scenario.people;
    const account = person?.userPrincipalName ?? '';
    if ((await this.reply()).attemptId !== null) await this.send({ type: 'cancel' });
    let { requirement } = await this.reply();
    if (requirement.kind === 'pickAccount') {
      const isKnown = requirement.accounts.some((one) => one.userPrincipalName === account);
      const picks = isKnown ? { type: 'pickAccount', account } : { type: 'useAnotherAccount' };
      ({ requirement } = await this.send(picks));
    }
    if (requirement.kind === 'userName')
      ({ requirement } = await this.send({ type: 'start', userName: account } as { type: string }));
    for (let answers = 0; answers < 30; answers += 1) {
      if ('error' in requirement && requirement.error) return requirement.kind;
      const secret = await this.#secret(requirement);
      const { clock } = await this.reply();
      const commands = secret
        ? [secret]
        : answersTo(await this.#world(), requirement, clock.now).map(({ command }) => command);
      if (commands.length === 0) return requirement.kind;
      for (const command of commands) ({ requirement } = await this.send(command));
    }
    return requirement.kind;
  }

  async #viaHome(home: string): Promise<void> {
    const present = (await this.#world()).tenant.id;
    await this.send({ type: 'goTo', tenantId: home } as { type: string });
    await this.signIn();
    await this.send({ type: 'goTo', tenantId: present } as { type: string });
  }

  /** Makes a change as anybody could who has the addresses. */
  async make({ kind, commands, organisation }: Change): Promise<void> {
    for (const command of commands ?? []) {
      if (command.type === 'administer') {
        const caller = { rehearsal: this.rehearsal, administrator: command.by };
        await callGraph({ fetch }, caller, graphRequestOf(command.act));
      } else await this.send(command);
    }
    const [person] = (await this.#world()).people;
    if (kind === 'changePasswordOnPremises') {
      const command = await this.#secret((await this.reply()).requirement);
      if (command) await this.send(command);
      await this.send({ type: 'cancel' });
    }
    if (kind === 'signInAtHome') await this.#viaHome(person?.homeTenantId ?? '');
    if (kind === 'enableSelfRemediationAtHome') await this.#viaHome(organisation?.id ?? '');
  }
}
