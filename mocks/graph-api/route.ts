import * as v from 'valibot';
import type { AdministratorAct, JsonObject } from '../../src/api/contract.ts';
import type { World } from '../backend/world.ts';
import type { Administrator, AdministratorRole } from '../backend/world/administrator.ts';
import type { Person } from '../backend/world/person.ts';
import type { Tenant } from '../backend/world/tenant.ts';
import { badRequest, notFound } from './fault.ts';

/** Graph's versions, and the invented addresses beside them. */
export type Version = 'v1.0' | 'beta' | 'rehearsal';

/** One call, with the world that it finds, and the tenant of who calls. */
export interface Call {
  world: World;
  tenant: Tenant;
  at: string;
  by: Administrator;
  version: Version;
  url: URL;
  params: Readonly<Record<string, string>>;
  /** Whether members that Graph added later may be named. */
  prefersNewMembers: boolean;
  body: unknown;
}

/** What is answered to an act that was carried out; nothing without it. */
export interface Answer {
  status: number;
  body: object;
}

/** Something that can be read, and the roles of which one does; none for everybody of the IT staff. */
export interface Reading {
  roles: readonly AdministratorRole[];
  read: (call: Call) => object;
}

/** Something that changes the world. `answer` gets the world after it. */
export interface Acting {
  act: (call: Call) => AdministratorAct;
  answer?: (call: Call) => Answer;
}

/** An address and what can be done there. */
export interface Route {
  path: string;
  versions: readonly Version[];
  GET?: Reading;
  /** A question that needs a body and changes nothing. */
  asks?: Reading;
  POST?: Acting;
  PATCH?: Acting;
  DELETE?: Acting;
}

/** Both versions of Graph. */
export const both: readonly Version[] = ['v1.0', 'beta'];

/** A body as a shape has it. Throws a `GraphFault` that says where it differs. */
export const bodyAs = <T>(schema: v.GenericSchema<unknown, T>, { body }: Call): T => {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw badRequest(`${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`);
};

const isObject = (body: unknown): body is JsonObject =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** A body that is an object of any shape: the act looks at it. */
export const objectIn = ({ body }: Call): JsonObject => {
  if (isObject(body)) return body;
  throw badRequest('The body must be a JSON object.');
};

/** A part of the address. Throws where the route has no such part, which is a programming error. */
export const param = ({ params }: Call, name: string): string => {
  const found = params[name];
  if (found === undefined) throw new Error(`The route has no part ${name}.`);
  return found;
};

/** The user that an address names, by id or by user principal name. */
export const personIn = (call: Call): Person => {
  const id = param(call, 'id');
  const person = call.world.people.find(
    (one) => (one.id === id || one.userPrincipalName === id) && call.by.tenantId in one.users,
  );
  if (!person) throw notFound(`The user ${id}`);
  return person;
};

/** One of a collection by its id. */
export const byId = <T extends { id: string }>(
  call: Call,
  what: string,
  items: readonly T[],
): T => {
  const id = param(call, 'id');
  const found = items.find((one) => one.id === id);
  if (!found) throw notFound(`The ${what} ${id}`);
  return found;
};
