import * as v from 'valibot';
import type { SignIn } from '../../graph/index.ts';
import { page, resource } from '../odata/page.ts';
import { signInProperties, signInsOf } from '../project/sign-ins.ts';
import { both, bodyAs, byId, type Call, type Route } from '../route.ts';
import { riskReaders } from './risk.ts';

const requestIds = v.object({ requestIds: v.array(v.string()) });

const onSignIns = (
  path: string,
  type: 'confirmSignInsCompromised' | 'confirmSignInsSafe' | 'dismissSignInRisk',
): Route => ({
  path: `/auditLogs/signIns/${path}`,
  versions: both,
  POST: { act: (call) => ({ type, ...bodyAs(requestIds, call) }) },
});

/** Results of report-only policies are newer members. */
const withKnownResults = (signIn: SignIn): SignIn => ({
  ...signIn,
  appliedConditionalAccessPolicies: signIn.appliedConditionalAccessPolicies.map((policy) =>
    policy.result.startsWith('reportOnly')
      ? { ...policy, result: 'unknownFutureValue' as const }
      : policy,
  ),
});

const logged = ({ world, by, at, version, prefersNewMembers }: Call): SignIn[] => {
  const signIns = signInsOf(world, by.tenantId, at, version === 'beta' ? 'beta' : 'v1.0');
  return prefersNewMembers ? signIns : signIns.map(withKnownResults);
};

const context = 'auditLogs/signIns';

/** The sign-in log. */
export const signInRoutes: Route[] = [
  onSignIns('confirmCompromised', 'confirmSignInsCompromised'),
  onSignIns('confirmSafe', 'confirmSignInsSafe'),
  onSignIns('dismiss', 'dismissSignInRisk'),
  {
    path: `/${context}`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => page(call.url, context, logged(call), signInProperties),
    },
  },
  {
    path: `/${context}/:id`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) =>
        resource(call.url, context, byId(call, 'sign-in', logged(call)), signInProperties),
    },
  },
];
