import type { AdministratorAct } from '../../src/api/contract.ts';
import { administerIn } from '../../mocks/rehearsals.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { type Run as Plain, startRun as start } from '../../src/policies/worker/rehearse/run.ts';

/** A journey on a backend in the same process, with IT staff beside it. */
export interface Run extends Plain {
  /** Has the tenant's IT staff act, on whatever is there. */
  administer: (done: AdministratorAct) => Promise<{ revision?: number }>;
}

/** Starts a journey in a scenario. */
export const startRun = async (scenario: Scenario): Promise<Run> => {
  const run = await start(scenario);
  const { environment, rehearsal } = run;
  return {
    ...run,
    administer: async (done) => {
      const answer = await administerIn(
        environment,
        { rehearsal, administrator: 'admin-contoso' },
        done,
      );
      return 'error' in answer ? {} : answer;
    },
  };
};
