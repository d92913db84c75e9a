import { readFileSync } from 'node:fs';
import type { TestResult } from '@playwright/test/reporter';
import { hashOf } from '../../e2e/support/hashes.ts';
import { hashKeptAt, placeOf } from '../../e2e/support/kept-places.ts';
import type { Kept } from '../../e2e/support/pictures.ts';
import type { PictureDifference } from './difference.ts';

/** What a report has of a test: its outcome, and what each try attached. */
export interface ReportedTest {
  outcome: () => string;
  results: readonly Pick<TestResult, 'attachments'>[];
}

/** The pictures that are not what is kept of them, and the bytes of those that can be seen, by their hashes. */
export interface Collected {
  differences: PictureDifference[];
  pictures: Map<string, Buffer>;
}

type Attachment = TestResult['attachments'][number];

const bytesOf = ({ name, body, path }: Attachment): Buffer => {
  if (body) return body;
  if (path === undefined) throw new Error(`There is nothing in the attachment ${name}.`);
  return readFileSync(path);
};

const ending = '-kept.json';

/** Reads from the failed tests of a run, in the project at `root`, which pictures differ. */
export const collect = (tests: readonly ReportedTest[], root: string): Collected => {
  const differences = new Map<string, PictureDifference>();
  const pictures = new Map<string, Buffer>();
  const failed = tests.filter((test) => test.outcome() === 'unexpected');
  for (const attachments of failed.map(({ results }) => results.at(-1)?.attachments ?? []))
    for (const told of attachments.filter((one) => one.name.endsWith(ending))) {
      const name = told.name.slice(0, -ending.length);
      const seen = (kind: 'actual' | 'expected'): string | null => {
        const found = attachments.find((one) => one.name === `${name}-${kind}.png`);
        if (!found) return null;
        const bytes = bytesOf(found);
        const hash = hashOf(bytes);
        pictures.set(hash, bytes);
        return hash;
      };
      const { place, pixels, how } = JSON.parse(String(bytesOf(told))) as Kept;
      const kept = placeOf(place);
      if (!kept) throw new Error(`No picture is kept at ${place}.`);
      const after = seen('actual');
      const before = seen('expected') ?? hashKeptAt(kept, root);
      differences.set(place, {
        kind: after === null ? 'removed' : before === null ? 'new' : 'changed',
        name,
        place,
        before,
        after,
        isHashOnly: kept.look !== undefined,
        ...(pixels === undefined ? {} : { pixels }),
        ...(how === undefined ? {} : { how }),
      });
    }
  return { differences: [...differences.values()], pictures };
};
