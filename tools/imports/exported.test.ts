import {
  assert,
  boolean,
  constantFrom,
  infiniteStream,
  property,
  record,
  uniqueArray,
} from 'fast-check';
import { expect, it } from 'vitest';
import { conditionalAccessPolicySchema } from '../../mocks/graph/conditional-access-policy.ts';
import { encodings, graphPolicy, layouts, shapes, type Writing, writings } from './exported.ts';
import { importFile } from '../../mocks/graph/import/index.ts';
import * as v from 'valibot';

const names = <T extends object>(all: T) => Object.keys(all) as (keyof T & string)[];

it('takes the same policies from every way to write them, and notes only what was assumed', () => {
  const way = record({
    how: uniqueArray(constantFrom(...names(writings)), { maxLength: 6 }),
    shape: constantFrom(...names(shapes)),
    encoding: constantFrom(...names(encodings)),
    layout: constantFrom(...names(layouts)),
    says: infiniteStream(boolean()),
  });
  const policies = uniqueArray(graphPolicy, {
    minLength: 1,
    maxLength: 3,
    selector: ({ id }) => id,
  });
  assert(
    property(policies, way, (all, { how, shape, encoding, layout, says }) => {
      const say = (): boolean => says.next().value ?? false;
      // Keys are put into PowerShell's spelling last: the others go by Graph's.
      const order = names(writings).filter((one) => one !== 'pascalCase' && how.includes(one));
      const steps: Writing[] = [
        ...order.map((one) => writings[one]),
        ...(how.includes('pascalCase') ? [writings.pascalCase] : []),
      ];
      const written = all.map((one) => steps.reduce((value, { write }) => write(value, say), one));
      const { put, notes: ofShape } = shapes[shape] ?? { put: () => null, notes: [] };
      const { bytes, notes: ofEncoding } = encodings[encoding] ?? {
        bytes: () => new Uint8Array(),
        notes: [],
      };
      const file = importFile('export.json', bytes(layouts[layout]?.(put(written)) ?? ''));
      expect(file.policies.map(({ policy }) => policy)).toEqual(
        all.map((one) => v.parse(conditionalAccessPolicySchema, one)),
      );
      expect(file.policies.flatMap(({ unjudged }) => unjudged)).toEqual([]);
      expect(file.objects).toEqual([]);
      const allowed = [...ofShape, ...ofEncoding, ...steps.flatMap(({ notes }) => notes)];
      expect(file.notes.filter(({ code }) => !allowed.includes(code))).toEqual([]);
      expect(file.result).toBe(file.notes.length > 0 ? 'imported-with-notes' : 'imported');
    }),
    { numRuns: 400 },
  );
});
