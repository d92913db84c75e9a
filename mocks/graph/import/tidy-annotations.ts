import type * as v from 'valibot';
import { type Log, remark } from './log.ts';
import type { Path } from './notes.ts';
import { shapeOf } from './shape.ts';

const bind = '@odata.bind';

/** The last id of an address: `…/authenticationStrengthPolicies('id')` or `…/authenticationStrengthPolicies/id`. */
const idIn = (address: string): string | undefined =>
  /\('([^']+)'\)\/?$/.exec(address)?.[1] ?? /([^/]+)\/?$/.exec(address)?.[1];

/** Which of Graph's two kinds of tenant lists a type names. */
const membershipKind = (type: unknown): string | undefined => {
  if (typeof type !== 'string') return undefined;
  if (/AllExternalTenants$/i.test(type)) return 'all';
  return /EnumeratedExternalTenants$/i.test(type) ? 'enumerated' : undefined;
};

/** What only an annotation says: a type that tells two forms apart, or a part that is named by its address. */
export const annotated = (
  entries: Readonly<Record<string, v.GenericSchema>>,
  output: Readonly<Record<string, unknown>>,
  input: Readonly<Record<string, unknown>>,
  { path, log }: { path: Path; log: Log },
): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  const kind = membershipKind(input['@odata.type']);
  if ('membershipKind' in entries && !('membershipKind' in output) && kind !== undefined) {
    found['membershipKind'] = kind;
  }
  for (const [key, value] of Object.entries(input)) {
    if (!key.endsWith(bind) || typeof value !== 'string') continue;
    const base = key.slice(0, -bind.length).toLowerCase();
    const name = Object.keys(entries).find((one) => one.toLowerCase() === base);
    const schema = name === undefined ? undefined : entries[name];
    const shape = schema && shapeOf(schema);
    const id = idIn(value);
    if (name === undefined || name in output || shape?.kind !== 'object') continue;
    if (!('id' in shape.entries) || id === undefined) continue;
    remark(log, 'typeAssumed', [...path, key], { value });
    found[name] = { id };
  }
  return found;
};
