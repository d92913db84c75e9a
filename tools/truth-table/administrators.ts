import type { Transport } from '../../src/api/client.ts';
import type { ScriptedAdministratorAct, Trace } from '../../src/api/contract.ts';
import { callGraph } from '../../src/api/graph-client.ts';
import type { StageClient } from '../../src/api/stage-client.ts';
import type { RiskyUser, SignIn } from '../../mocks/graph/index.ts';
import type { Row } from './row.ts';

const acts: Record<string, (row: Row) => ScriptedAdministratorAct> = {
  dismissUserRisk: ({ userId }) => ({ type: 'dismissUserRisk', userIds: [userId] }),
  confirmUserCompromised: ({ userId }) => ({ type: 'confirmUserCompromised', userIds: [userId] }),
  confirmUserSafe: ({ userId }) => ({ type: 'confirmUserSafe', userIds: [userId] }),
  confirmSignInSafe: ({ userId }) => ({ type: 'confirmSignInsSafe', latestOf: userId }),
  confirmSignInCompromised: ({ userId }) => ({
    type: 'confirmSignInsCompromised',
    latestOf: userId,
  }),
  dismissSignInRisk: ({ userId }) => ({ type: 'dismissSignInRisk', latestOf: userId }),
  generateTemporaryPassword: ({ userId }) => ({ type: 'resetPassword', userId }),
};

/** What an administrator does in a row, once its person has signed in and out again; null where nobody does. */
export const administratorActOf = (row: Row): ScriptedAdministratorAct | null => {
  const prefix = 'administratorAct:';
  const given = row.givens.find((one) => one.startsWith(prefix));
  return given === undefined ? null : (acts[given.slice(prefix.length)]?.(row) ?? null);
};

/** Has the act done through the console's endpoints, and reads what became of the risk from there too. */
export const actAsAdministrator = async (
  row: Row,
  act: ScriptedAdministratorAct,
  stage: StageClient,
  transport: Transport,
): Promise<Trace> => {
  const administrator = 'admin-contoso';
  await stage.administer(administrator, act);
  const read = <T>(path: string): Promise<T> =>
    callGraph<T>(
      transport,
      { rehearsal: stage.rehearsal, administrator },
      { method: 'GET', path: `/v1.0/${path}` },
    );
  const { value } = await read<{ value: SignIn[] }>('auditLogs/signIns?$top=1');
  const [signIn] = value;
  if (!signIn) throw new Error('The log has no sign-in.');
  const user = await read<RiskyUser>(`identityProtection/riskyUsers/${row.userId}`);
  const trace = await stage.trace();
  return {
    ...trace,
    status: null,
    signInRisk: {
      ...trace.signInRisk,
      after: {
        riskLevel: signIn.riskLevelAggregated,
        riskState: signIn.riskState,
        riskDetail: signIn.riskDetail,
      },
    },
    userRisk: { ...trace.userRisk, after: user },
  };
};
