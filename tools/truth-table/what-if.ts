import { openRehearsal, type Transport } from '../../src/api/client.ts';
import { callGraph } from '../../src/api/graph-client.ts';
import { createStageClient } from '../../src/api/stage-client.ts';
import type { WhatIfAnalysisResult } from '../../mocks/graph/index.ts';
import type { MemoryEnvironment } from '../../mocks/memory-environment.ts';
import type { Played } from './play.ts';
import type { Row } from './row.ts';
import { addressOf } from './scenario.ts';

/** Whether a row asks which policies would apply, and nobody signs in. */
export const asksWhatIf = ({ givens }: Row): boolean => givens.includes('whatIf');

/** What is `none` in a row is left out of the question: the service reads nothing as that. */
const unlessNone = (conditions: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== 'none'));

/** A row as a question to Graph. */
export const questionOf = (row: Row) => ({
  signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: row.userId },
  signInContext:
    row.userAction === null
      ? { '@odata.type': '#microsoft.graph.applicationContext', includeApplications: [row.app] }
      : { '@odata.type': '#microsoft.graph.userActionContext', userAction: row.userAction },
  signInConditions: {
    ...unlessNone({ signInRiskLevel: row.signInRiskLevel, userRiskLevel: row.userRiskLevel }),
    clientAppType: row.clientAppType,
    devicePlatform: row.devicePlatform,
    ipAddress: addressOf(row),
    country: row.country,
    deviceInfo: {
      isCompliant: row.isCompliant,
      extensionAttribute1: row.deviceExtensionAttribute1,
    },
    authenticationFlow: unlessNone({ transferMethod: row.transferMethod }),
  },
});

/** Asks a row's question as an administrator, over HTTP. Nobody signs in, so the risk stays as it is. */
export const askWhatIf = async (
  row: Row,
  transport: Transport,
  environment: MemoryEnvironment,
): Promise<Played> => {
  const { rehearsal } = await openRehearsal(transport, row.id);
  const stage = createStageClient(rehearsal, transport, (listener) =>
    environment.subscribe(rehearsal, listener),
  );
  const { value } = await callGraph<{ value: WhatIfAnalysisResult[] }>(
    transport,
    { rehearsal, administrator: 'admin-contoso' },
    { method: 'POST', path: '/v1.0/identity/conditionalAccess/evaluate', body: questionOf(row) },
  );
  const policies = value.map(({ id, state, policyApplies, analysisReasons }) => ({
    id,
    state,
    applies: policyApplies,
    reason: analysisReasons,
  }));
  return { screens: [], trace: { ...(await stage.trace()), policies }, by: 'notEvaluated' };
};
