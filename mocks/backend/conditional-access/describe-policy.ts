import type { PolicyDescription } from '../../../src/api/contract.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { conditionChecks } from './condition-checks.ts';
import { describeCondition } from './describe-conditions.ts';
import type { Names } from './description.ts';
import { evaluationOf } from './evaluate.ts';
import { explainControls, explainSessionControls } from './explain.ts';
import { type Session, shownNothing } from './session.ts';
import type { Directory, SignInConditions } from './types.ts';

/** A description also says what a sign-in has; what a policy says is the same for every one. */
const anySignIn: SignInConditions = {
  user: {
    id: '',
    userType: 'member',
    externalUserType: 'none',
    externalTenantId: null,
    groupIds: [],
    roleTemplateIds: [],
  },
  target: { kind: 'application', appId: '' },
  clientAppType: 'browser',
  devicePlatform: 'unknownFutureValue',
  ipAddress: '0.0.0.0',
  country: null,
  signInRiskLevel: 'none',
  userRiskLevel: 'none',
  insiderRiskLevel: 'none',
  device: { isCompliant: false, trustType: null, attributes: {} },
  authenticationFlow: { transferMethod: 'none' },
};

const anySession: Session = { ...shownNothing, clientAppType: anySignIn.clientAppType };

/** What a policy says, apart from any sign-in. `terms` names terms of use. */
export const describePolicy = (
  policy: ConditionalAccessPolicy,
  directory: Directory,
  names: Names,
  terms: (id: string) => string | null,
): PolicyDescription => {
  const { conditions } = policy;
  const asked = evaluationOf(policy, { analysisReasons: 'notSet', rules: [] });
  return {
    id: policy.id,
    displayName: policy.displayName,
    state: policy.state,
    operator: policy.grantControls?.operator ?? 'OR',
    conditions: conditionChecks.flatMap(({ condition }) => {
      const said = describeCondition[condition]({
        conditions,
        signIn: anySignIn,
        directory,
        names,
      });
      return said === null ? [] : [{ condition, includes: said.includes, excludes: said.excludes }];
    }),
    controls: explainControls(asked, anySession, directory, terms).map(
      ({ control, name, allowedCombinations }) => ({ control, name, allowedCombinations }),
    ),
    sessionControls: explainSessionControls(policy),
  };
};
