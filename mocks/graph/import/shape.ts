import * as v from 'valibot';

/** What a schema asks for, seen from outside: enough to bring what an export has into that form. */
export type Shape =
  | { readonly kind: 'object'; readonly entries: Readonly<Record<string, v.GenericSchema>> }
  | { readonly kind: 'list'; readonly item: v.GenericSchema }
  | { readonly kind: 'member'; readonly members: readonly string[]; readonly isFlags: boolean }
  | { readonly kind: 'text' | 'number' | 'flag' };

const isSchema = (part: unknown): part is v.GenericSchema =>
  typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'schema';

const membersOf = (schema: v.GenericSchema): readonly string[] | null => {
  if (!('pipe' in schema)) return null;
  const metadata: unknown = v.getMetadata(schema as v.GenericSchema & { pipe: never });
  if (typeof metadata !== 'object' || metadata === null || !('members' in metadata)) return null;
  return metadata.members as readonly string[];
};

const unwrapped = (schema: v.GenericSchema): v.GenericSchema => {
  if ('wrapped' in schema && isSchema(schema.wrapped)) return unwrapped(schema.wrapped);
  if (schema.type !== 'unknown' || !('pipe' in schema) || !Array.isArray(schema.pipe))
    return schema;
  const inner: unknown = schema.pipe.at(-1);
  return isSchema(inner) ? unwrapped(inner) : schema;
};

const plain: Record<string, Shape> = { number: { kind: 'number' }, boolean: { kind: 'flag' } };

const look = (outer: v.GenericSchema): Shape => {
  const schema = unwrapped(outer);
  const members = membersOf(schema);
  if (members !== null) return { kind: 'member', members, isFlags: schema.type === 'union' };
  if ('entries' in schema) {
    return { kind: 'object', entries: schema.entries as Record<string, v.GenericSchema> };
  }
  if ('item' in schema && isSchema(schema.item)) return { kind: 'list', item: schema.item };
  return plain[schema.type] ?? { kind: 'text' };
};

const known = new WeakMap<v.GenericSchema, Shape>();

/** The shape of a schema of Graph's, without what makes it optional or transforms it. */
export const shapeOf = (schema: v.GenericSchema): Shape => {
  const shape = known.get(schema) ?? look(schema);
  known.set(schema, shape);
  return shape;
};
