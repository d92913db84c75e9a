import type { ConditionalAccessPolicy } from '../conditional-access-policy.ts';
import type { FoundPolicy } from './find-policies.ts';
import { spelledAsIn } from './keys.ts';
import { createLog, type Log } from './log.ts';
import { type Named, namesIn } from './names.ts';
import { formatPath, type Path, type Remark } from './notes.ts';
import { readPolicy } from './read-policy.ts';

/** One policy of a file, read, with all that came up; paths are those of the file. */
export type Reading = {
  readonly found: FoundPolicy;
  readonly name: string;
  readonly policy: ConditionalAccessPolicy | null;
  readonly names: readonly (Named & { readonly path: Path })[];
  readonly log: Log;
};

/** Whether a path lies below another. */
export const isWithin = (path: Path, outer: Path): boolean =>
  path.length > outer.length && outer.every((key, index) => path[index] === key);

/** Of empty parts within empty parts the outermost says it all. */
const outermost = (remarks: readonly Remark[]): Remark[] => {
  const empty = remarks.filter(({ code }) => code === 'emptyPart');
  return remarks.filter(
    ({ code, path }) => code !== 'emptyPart' || !empty.some((other) => isWithin(path, other.path)),
  );
};

const spelled = <Item extends { path: Path }>(items: readonly Item[], found: FoundPolicy): Item[] =>
  items.map((item) => {
    const inner = spelledAsIn(found.value, item.path.slice(found.path.length));
    return { ...item, path: [...found.path, ...inner] };
  });

/** Reads one of `count` policies of a file. */
export const readFound = (
  found: FoundPolicy,
  index: number,
  count: number,
  file: string,
): Reading => {
  const log = createLog();
  const title =
    file
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.json$/i, '') || file;
  const fallback = count === 1 ? title : `${title} (${index + 1})`;
  const { policy, name } = readPolicy(found, fallback, log);
  const below = <Item extends { path: Path }>(item: Item): Item => ({
    ...item,
    path: [...found.path, ...item.path],
  });
  return {
    found,
    name,
    policy,
    names: policy === null ? [] : spelled(namesIn(policy).map(below), found),
    log: {
      remarks: spelled(outermost(log.remarks), found),
      unjudged: spelled(log.unjudged, found),
      cutShort: log.cutShort,
    },
  };
};

/** What is to be said of a policy. */
export const remarksOf = ({ found, policy, names, log }: Reading): Remark[] => {
  if (policy === null) {
    const { path, value } = log.cutShort ?? { path: found.path, value: '' };
    return [
      { code: log.cutShort ? 'policyCutShort' : 'policyUnreadable', values: { value }, path },
    ];
  }
  return [
    ...log.remarks,
    ...log.unjudged.map(({ path, value }) => ({
      code: 'cannotBeJudged' as const,
      path,
      values: { part: formatPath(path.slice(found.path.length)), value },
    })),
    ...names.map(({ kind, written, name, isPlaceholder, path }) => ({
      code: isPlaceholder ? ('placeholder' as const) : ('nameForId' as const),
      path,
      values: { kind, name, written },
    })),
  ];
};
