import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, type Hashes } from '../../e2e/support/hashes.ts';
import { accept, readDecisions } from './accept.ts';
import { collect } from './collect.ts';
import { failedRun, fresh, is, places, projectBefore, unseen, was } from './fabricated.ts';
import { groupsOf } from './groups.ts';
import { act, beginReview, decisionsOf } from './page/review.ts';

let root: string;
let pictures: string;
beforeEach(() => {
  root = projectBefore();
  pictures = join(root, 'test-results', 'differences');
  mkdirSync(pictures, { recursive: true });
  for (const picture of [is, fresh])
    writeFileSync(join(pictures, `${hashOf(picture)}.png`), picture);
});
afterEach(() => rmSync(root, { recursive: true }));

const review = () => beginReview(groupsOf(collect(failedRun(), root).differences));
const saved = (...commands: Parameters<typeof act>[1][]) =>
  readDecisions(JSON.stringify(decisionsOf(commands.reduce(act, review()))), 'decisions.json');
const hashes = (): Hashes =>
  JSON.parse(readFileSync(join(root, 'e2e/visual/hashes/dark--360.json'), 'utf8')) as Hashes;
const picture = (place: string): Buffer => readFileSync(join(root, place));

describe('what was accepted', () => {
  it('is written to where it is kept: pictures and hashes, new ones, and those that are gone', () => {
    const said = accept(saved('acceptAll'), { root, pictures });
    expect(picture(places.changed).equals(is)).toBe(true);
    expect(picture(places.added).equals(fresh)).toBe(true);
    expect(existsSync(join(root, places.removed))).toBe(false);
    expect(existsSync(join(root, places.look))).toBe(false);
    expect(hashes()).toEqual({
      'app/default': hashOf(is),
      'app/other': hashOf(fresh),
      'app/fresh': hashOf(fresh),
    });
    expect(said).toEqual([
      `changed  ${places.changed}`,
      `changed  ${places.hash} (hash)`,
      `added    ${places.added}`,
      `added    ${places.newHash} (hash)`,
      `removed  ${places.removed}`,
      `removed  ${places.goneHash} (hash)`,
      `removed  ${places.look}`,
      '7 accepted and written, 0 rejected and left as kept.',
    ]);
  });

  it('may be written twice', () => {
    const decisions = saved('acceptAll');
    const first = accept(decisions, { root, pictures });
    expect(accept(decisions, { root, pictures })).toEqual(first);
    expect(picture(places.changed).equals(is)).toBe(true);
  });

  it('is all that is written: what was rejected or left undecided stays', () => {
    const said = accept(saved('accept', 'reject'), { root, pictures });
    expect(picture(places.changed).equals(is)).toBe(true);
    expect(hashes()['app/default']).toBe(hashOf(unseen));
    expect(existsSync(join(root, places.removed))).toBe(true);
    expect(said.slice(-2)).toEqual([
      `rejected ${places.hash}`,
      '1 accepted and written, 1 rejected and left as kept.',
    ]);
  });

  it('is not written where something else is kept by now, and nothing else is either', () => {
    writeFileSync(join(root, places.removed), fresh);
    expect(() => accept(saved('acceptAll'), { root, pictures })).toThrow('has changed since');
    expect(picture(places.changed).equals(was)).toBe(true);
    expect(hashes()['app/default']).toBe(hashOf(unseen));
  });

  it.each([
    ['is no longer there', (file: string) => rmSync(file)],
    ['is another one by now', (file: string) => writeFileSync(file, fresh)],
  ])('is not written where the picture of the run %s', (_, spoil) => {
    spoil(join(pictures, `${hashOf(is)}.png`));
    expect(() => accept(saved('acceptAll'), { root, pictures })).toThrow('is not in');
    expect(existsSync(join(root, places.added))).toBe(false);
  });
});

describe('the command', () => {
  const program = fileURLToPath(new URL('../accept-pictures.ts', import.meta.url));
  const run = (input: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };
  const decided = (change: object) =>
    JSON.stringify({
      version: 1,
      decisions: [
        {
          place: places.changed,
          before: null,
          after: hashOf(fresh),
          decision: 'accept',
          ...change,
        },
      ],
    });

  it('reads decisions, and says what was rejected', () => {
    expect(run(decided({ decision: 'reject' }), '-')).toEqual({
      status: 0,
      stderr: '',
      stdout: `rejected ${places.changed}\n0 accepted and written, 1 rejected and left as kept.\n`,
    });
  });

  it.each([
    ['no file', '', [], 'one file'],
    ['a file that is not there', '', ['nothing.json'], 'cannot be read'],
    ['no JSON', '{', ['-'], 'no JSON'],
    ['other JSON', '[]', ['-'], 'no decisions'],
    ['nothing decided', '{"version":1,"decisions":[]}', ['-'], 'no decisions'],
    ['a strange hash', decided({ after: '../x' }), ['-'], 'decisions.0.after'],
    ['a strange place', decided({ place: '../package.json' }), ['-'], 'No picture is kept at'],
    ['a whole look', decided({ place: places.look }), ['-'], 'only be removed'],
    ['an unknown option', '', ['--all'], '--all'],
  ])('with %s says so in one line', (_, input, args, says) => {
    const { status, stdout, stderr } = run(input, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(says);
  });
});
