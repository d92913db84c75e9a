import * as v from 'valibot';
import { bodyAs, type Route, type Version } from '../route.ts';
import { riskReaders } from './risk.ts';

const invented: readonly Version[] = ['rehearsal'];

const registrationPolicy = v.strictObject({
  isEnabled: v.exactOptional(v.boolean()),
  excludeGroups: v.exactOptional(v.array(v.string())),
});

const onPremises = v.strictObject({
  passwordWriteback: v.exactOptional(v.boolean()),
  passwordChangeResetsRisk: v.exactOptional(v.boolean()),
});

/** What Microsoft Graph has no resource for. Addresses and shapes are invented. */
export const settingRoutes: Route[] = [
  {
    path: '/registrationPolicy',
    versions: invented,
    GET: { roles: riskReaders, read: ({ tenant }) => tenant.registrationPolicy },
    PATCH: {
      act: (call) => ({ type: 'setRegistrationPolicy', ...bodyAs(registrationPolicy, call) }),
    },
  },
  {
    path: '/onPremises',
    versions: invented,
    GET: { roles: [], read: ({ tenant }) => tenant.onPremises },
    PATCH: { act: (call) => ({ type: 'setOnPremises', ...bodyAs(onPremises, call) }) },
  },
];
