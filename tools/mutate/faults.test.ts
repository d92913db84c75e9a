import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Fault, faulty, kinds, StaleFault } from './fault.ts';
import { faults } from './faults/index.ts';

const sourceOf = ({ file }: Fault): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the faults', () => {
  it('are at least 60, each with a name of its own', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(60);
  });

  it.each(kinds)('are at least four of the kind %s', (kind) => {
    expect(faults.filter((fault) => fault.kind === kind).length).toBeGreaterThanOrEqual(4);
  });

  it.each(faults)('$name fits its file as it is today', (fault) => {
    const source = sourceOf(fault);
    expect(faulty(fault, source)).not.toBe(source);
  });

  it('are in sources of the product', () => {
    for (const { file } of faults) expect(file).toMatch(/^src\//);
  });
});

test.each(['nothing of it', 'twice, twice'])(
  'a fault that stands there as %o is stale',
  (source) => {
    const fault: Fault = {
      name: 'one',
      kind: 'token',
      file: 'a.ts',
      find: 'twice',
      replace: 'once',
    };
    expect(() => faulty(fault, source)).toThrow(StaleFault);
  },
);
