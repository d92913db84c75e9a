import { isObject } from '../parse-collection.ts';
import { valueOf } from './keys.ts';
import { cannotJudge, isCutShort, type Log, remark } from './log.ts';
import { type Path, sayValue } from './notes.ts';
import type { Shape } from './shape.ts';

const unknown = 'unknownFutureValue';

const find = (members: readonly string[], written: string): string | undefined =>
  members.find((member) => member.toLowerCase() === written.trim().toLowerCase());

/** Graph's own word for a member that it does not name stands in, so that the policy can be kept. */
const memberOr = (
  members: readonly string[],
  written: unknown,
  path: Path,
  log: Log,
): string | undefined => {
  const member = typeof written === 'string' ? find(members, written) : undefined;
  if (member !== undefined && member !== unknown) return member;
  cannotJudge(log, path, written);
  return members.includes(unknown) ? unknown : undefined;
};

const tidyMember = (
  { members, isFlags }: Shape & { kind: 'member' },
  input: unknown,
  path: Path,
  log: Log,
): unknown => {
  if (typeof input === 'string' && isCutShort(log, path, input)) return undefined;
  if (typeof input === 'string' && input.trim() === '') return undefined;
  if (!isFlags) return memberOr(members, input, path, log);
  const written: readonly unknown[] = typeof input === 'string' ? input.split(',') : [input].flat();
  const flags = written.flatMap((part) => memberOr(members, part, path, log) ?? []);
  return flags.length === 0 ? undefined : [...new Set(flags)].join(',');
};

/** Dates of the older .NET form, `/Date(1656640539718)/`, say the same as ISO 8601. */
const asIso = (text: string): string => {
  const [, milliseconds] = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text) ?? [];
  return milliseconds === undefined ? text : new Date(Number(milliseconds)).toISOString();
};

const tidyText = (input: unknown, path: Path, log: Log): unknown => {
  if (typeof input === 'string') return isCutShort(log, path, input) ? undefined : asIso(input);
  if (typeof input === 'number') {
    remark(log, 'typeAssumed', path, { value: String(input) });
    return String(input);
  }
  const id = isObject(input) ? valueOf(input, 'id') : undefined;
  if (typeof id === 'string') {
    const name = isObject(input) ? valueOf(input, 'displayName') : undefined;
    remark(log, 'idOfObject', path, { id, name: typeof name === 'string' ? name : id });
    return id;
  }
  cannotJudge(log, path, input);
  return undefined;
};

const tidyTyped = (kind: 'number' | 'flag', input: unknown, path: Path, log: Log): unknown => {
  if (typeof input === (kind === 'flag' ? 'boolean' : 'number')) return input;
  const written = sayValue(input).trim().toLowerCase();
  const isFlag = kind === 'flag' && ['true', 'false'].includes(written);
  const isNumber = kind === 'number' && /^\d{1,9}$/.test(written);
  if (typeof input !== 'string' || !(isFlag || isNumber)) {
    cannotJudge(log, path, input);
    return undefined;
  }
  remark(log, 'typeAssumed', path, { value: input });
  return isFlag ? written === 'true' : Number(written);
};

/** Brings a value without parts into Graph's form; undefined where it says nothing that is known. */
export const tidyLeaf = (shape: Shape, input: unknown, path: Path, log: Log): unknown => {
  if (shape.kind === 'member') return tidyMember(shape, input, path, log);
  if (shape.kind === 'number' || shape.kind === 'flag') {
    return tidyTyped(shape.kind, input, path, log);
  }
  return tidyText(input, path, log);
};
