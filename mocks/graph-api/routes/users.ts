import * as v from 'valibot';
import { type AdministratorAct, passwordMethodId } from '../../../src/api/contract.ts';
import { badRequest, notFound } from '../fault.ts';
import { page, resource } from '../odata/page.ts';
import { passesOf, passProperties } from '../project/pass.ts';
import { registrationOf, registrationProperties } from '../project/registration-details.ts';
import { peopleOf, userIn, userProperties } from '../project/users.ts';
import { both, bodyAs, byId, type Call, param, personIn, type Route } from '../route.ts';
import { riskReaders } from './risk.ts';

const passwordProfile = v.strictObject({
  passwordProfile: v.strictObject({
    password: v.exactOptional(v.string()),
    forceChangePasswordNextSignIn: v.exactOptional(v.boolean()),
    forceChangePasswordNextSignInWithMfa: v.exactOptional(v.boolean()),
  }),
});

/** A password makes it a reset; without one it asks for a change. */
const changeUser = (call: Call): AdministratorAct => {
  const { passwordProfile: profile } = bodyAs(passwordProfile, call);
  const userId = personIn(call).id;
  if (profile.password !== undefined)
    return { type: 'resetPassword', userId, newPassword: profile.password };
  if (profile.forceChangePasswordNextSignIn || profile.forceChangePasswordNextSignInWithMfa)
    return { type: 'requirePasswordChange', userId };
  throw badRequest('passwordProfile names neither a password nor a change at the next sign-in.');
};

const users = ({ world, by }: Call) =>
  peopleOf(world, by.tenantId).map((person) => userIn(by.tenantId, person));

const wantedPass = v.object({
  lifetimeInMinutes: v.exactOptional(v.number()),
  isUsableOnce: v.exactOptional(v.boolean()),
  startDateTime: v.exactOptional(v.string()),
});

const passContext = (call: Call): string =>
  `users('${param(call, 'id')}')/authentication/temporaryAccessPassMethods`;

const passReaders = ['Authentication Administrator'] as const;

const created = (call: Call) => {
  const [pass] = passesOf(personIn(call), call.at, true);
  if (!pass) throw notFound('The pass');
  return {
    status: 201,
    body: resource(call.url, passContext(call), pass, passProperties),
  };
};

const deletesPass = (call: Call): AdministratorAct => {
  const { id } = personIn(call);
  if (param(call, 'pass') !== id) throw notFound(`The pass ${param(call, 'pass')}`);
  return { type: 'deleteTemporaryAccessPass', userId: id };
};

const resetsPassword = (call: Call): AdministratorAct => {
  if (param(call, 'method') !== passwordMethodId)
    throw notFound(`The password method ${param(call, 'method')}`);
  const body = v.object({ newPassword: v.exactOptional(v.string()) });
  return { type: 'resetPassword', userId: personIn(call).id, ...bodyAs(body, call) };
};

/** The answer to a reset: the password that was made, told once; nothing of one that was typed. */
const resetAnswer = (call: Call) => ({
  status: 202,
  body: {
    '@odata.type': '#microsoft.graph.passwordResetResponse',
    newPassword: personIn(call).toldByStaff.password,
  },
});

const registrations = ({ world, tenant, at }: Call) =>
  peopleOf(world, tenant.id).map((person) => registrationOf({ ...world, tenant }, person, at));

const report = 'reports/authenticationMethods/userRegistrationDetails';

/** Users, their passwords, sessions, passes and methods. */
export const userRoutes: Route[] = [
  {
    path: '/users',
    versions: both,
    GET: { roles: [], read: (call) => page(call.url, 'users', users(call), userProperties) },
  },
  {
    path: '/users/:id',
    versions: both,
    GET: {
      roles: [],
      read: (call) =>
        resource(call.url, 'users', userIn(call.by.tenantId, personIn(call)), userProperties),
    },
    PATCH: { act: changeUser },
  },
  {
    path: '/users/:id/revokeSignInSessions',
    versions: both,
    POST: {
      act: (call) => ({ type: 'revokeSessions', userId: personIn(call).id }),
      answer: () => ({ status: 200, body: { value: true } }),
    },
  },
  {
    path: '/users/:id/authentication/methods/:method/resetPassword',
    versions: both,
    POST: { act: resetsPassword, answer: resetAnswer },
  },
  {
    path: '/users/:id/authentication/temporaryAccessPassMethods',
    versions: both,
    GET: {
      roles: passReaders,
      read: (call) =>
        page(call.url, passContext(call), passesOf(personIn(call), call.at), passProperties),
    },
    POST: {
      act: (call) => ({
        type: 'createTemporaryAccessPass',
        userId: personIn(call).id,
        ...bodyAs(wantedPass, call),
      }),
      answer: created,
    },
  },
  {
    path: '/users/:id/authentication/temporaryAccessPassMethods/:pass',
    versions: both,
    DELETE: { act: deletesPass },
  },
  {
    path: `/${report}`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) => page(call.url, report, registrations(call), registrationProperties),
    },
  },
  {
    path: `/${report}/:id`,
    versions: both,
    GET: {
      roles: riskReaders,
      read: (call) =>
        resource(
          call.url,
          report,
          byId(call, 'registration', registrations(call)),
          registrationProperties,
        ),
    },
  },
];
