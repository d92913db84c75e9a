import * as v from 'valibot';
import type { AdministratorRole } from '../../backend/world/administrator.ts';
import { page, resource } from '../odata/page.ts';
import { riskDetectionProperties, riskDetectionsOf } from '../project/risk-detections.ts';
import {
  historyOf,
  historyProperties,
  riskyUserProperties,
  riskyUsersOf,
} from '../project/risky-users.ts';
import { both, bodyAs, byId, type Call, param, personIn, type Route } from '../route.ts';

/** Who may read what is found. Source: https://learn.microsoft.com/graph/api/riskyuser-list */
export const riskReaders: readonly AdministratorRole[] = [
  'Security Reader',
  'Security Operator',
  'Security Administrator',
];

const userIds = v.object({ userIds: v.array(v.string()) });

const onUsers = (
  path: string,
  type: 'dismissUserRisk' | 'confirmUserCompromised' | 'confirmUserSafe',
): Route => ({
  path: `/identityProtection/riskyUsers/${path}`,
  versions: both,
  POST: { act: (call) => ({ type, ...bodyAs(userIds, call) }) },
});

const riskyUsers = 'identityProtection/riskyUsers';
const found = ({ world, by, at }: Call) => riskyUsersOf(world, by.tenantId, at);
const detected = ({ world, by, at }: Call) => riskDetectionsOf(world, by.tenantId, at);

const riskDetections = 'identityProtection/riskDetections';

/** Risky users and risk detections. */
export const riskRoutes: Route[] = [
  onUsers('dismiss', 'dismissUserRisk'),
  onUsers('confirmCompromised', 'confirmUserCompromised'),
  onUsers('confirmSafe', 'confirmUserSafe'),
  {
    path: `/${riskyUsers}`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => page(call.url, riskyUsers, found(call), riskyUserProperties),
    },
  },
  {
    path: `/${riskyUsers}/:id`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => {
        const user = byId(call, 'risky user', found(call));
        return resource(call.url, riskyUsers, user, riskyUserProperties);
      },
    },
  },
  {
    path: `/${riskyUsers}/:id/history`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => {
        const context = `${riskyUsers}('${param(call, 'id')}')/history`;
        return page(call.url, context, historyOf(personIn(call)), historyProperties);
      },
    },
  },
  {
    path: `/${riskDetections}`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => page(call.url, riskDetections, detected(call), riskDetectionProperties),
    },
  },
  {
    path: `/${riskDetections}/:id`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => {
        const detection = byId(call, 'risk detection', detected(call));
        return resource(call.url, riskDetections, detection, riskDetectionProperties);
      },
    },
  },
];
