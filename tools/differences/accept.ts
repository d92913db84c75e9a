import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { hashOf, keepHashes, keptHashes } from '../../e2e/support/hashes.ts';
import { hashFolder, hashKeptAt, type KeptPlace, placeOf } from '../../e2e/support/kept-places.ts';
import { Misuse } from '../rehearse/misuse.ts';
import type { Decision } from './difference.ts';

const hash = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

const file = v.object({
  version: v.literal(1),
  decisions: v.pipe(
    v.array(
      v.object({
        place: v.string(),
        before: v.nullable(hash),
        after: v.nullable(hash),
        decision: v.picklist(['accept', 'reject']),
      }),
    ),
    v.minLength(1),
  ),
});

/** Reads the decisions that the page saved; throws a `Misuse` if the text is anything else. */
export const readDecisions = (text: string, name: string): readonly Decision[] => {
  const parsed = ((): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw new Misuse(`${name} is no JSON.`);
    }
  })();
  const result = v.safeParse(file, parsed);
  if (result.success) return result.output.decisions;
  const [issue] = result.issues;
  const at = v.getDotPath(issue);
  throw new Misuse(
    `${name} holds no decisions as the page saves them: ${at ? `${at}: ` : ''}${issue.message}`,
  );
};

/** Where things are: the project, and the pictures that the last run left. */
export interface Folders {
  root: string;
  pictures: string;
}

interface Accepted extends Decision {
  kept: KeptPlace;
  bytes: Buffer | null;
}

/** What is there to be accepted; throws a `Misuse` if it is not what somebody saw on the page. */
const checked = (decision: Decision, { root, pictures }: Folders): Accepted => {
  const { place, before, after } = decision;
  const kept = placeOf(place);
  if (!kept) throw new Misuse(`No picture is kept at ${place}.`);
  if (kept.look !== undefined && kept.id === undefined && after !== null)
    throw new Misuse(`${place} is the file of a whole look, which can only be removed.`);
  const now = hashKeptAt(kept, root);
  if (now !== before && now !== after)
    throw new Misuse(`${place} has changed since the page was made: run the tests again.`);
  if (after === null) return { ...decision, kept, bytes: null };
  const source = join(pictures, `${after}.png`);
  const bytes = existsSync(source) ? readFileSync(source) : null;
  if (!bytes || hashOf(bytes) !== after)
    throw new Misuse(`The picture for ${place} is not in ${pictures}: open the last run's page.`);
  return { ...decision, kept, bytes };
};

const keepHash = ({ look = '', id = '' }: KeptPlace, after: string | null, root: string): void => {
  const folder = join(root, hashFolder, '/');
  const hashes = keptHashes({ name: look }, folder);
  if (after === null) delete hashes[id];
  else hashes[id] = after;
  keepHashes({ name: look }, hashes, folder);
};

const write = ({ kept, after, bytes }: Accepted, root: string): void => {
  if (kept.id !== undefined) keepHash(kept, after, root);
  else if (bytes) writeFileSync(join(root, kept.file), bytes);
  else rmSync(join(root, kept.file), { force: true });
};

const wordsOf = ({ place, before, after, kept }: Accepted): string => {
  const what = kept.id === undefined ? '' : ' (hash)';
  if (after === null) return `removed  ${place}${what}`;
  return `${before === null ? 'added   ' : 'changed '} ${place}${what}`;
};

/** Writes what was accepted, all of it or, with a `Misuse`, nothing; says what it did, a line each. */
export const accept = (decisions: readonly Decision[], folders: Folders): string[] => {
  const accepted = decisions
    .filter(({ decision }) => decision === 'accept')
    .map((decision) => checked(decision, folders));
  for (const one of accepted) write(one, folders.root);
  const rejected = decisions.filter(({ decision }) => decision === 'reject');
  return [
    ...accepted.map(wordsOf),
    ...rejected.map(({ place }) => `rejected ${place}`),
    `${accepted.length} accepted and written, ${rejected.length} rejected and left as kept.`,
  ];
};
