import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment, Edited } from './comment.ts';
import { type Hand, newComment, withChange, withReply, withStatus } from './edit.ts';
import { merge } from './merge.ts';

/** Few moments, ids and edits, so that they meet. */
const moment = fc
  .integer({ min: 0, max: 4 })
  .map((minutes) => new Date(Date.UTC(2026, 0, 1, 8, minutes)).toISOString());
const id = fc.constantFrom('a', 'b', 'c', 'd');
const name = fc.constantFrom('Ann', 'Ben');
const edited = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Edited<T>> =>
  fc.record({ value, at: moment, by: name, edit: id });
const written = {
  id,
  author: name,
  createdAt: moment,
  text: edited(fc.constantFrom('too small', 'too large', '<b>')),
  deleted: edited(fc.boolean()),
};
const comment: fc.Arbitrary<Comment> = fc.record({
  ...written,
  screen: fc.constantFrom('signIn.username', 'gone'),
  state: fc.constant('default'),
  variant: fc.dictionary(fc.constantFrom('theme', 'locale'), fc.constantFrom('dark', 'ar-XB')),
  point: fc.record({
    x: fc.constantFrom(0, 0.5),
    y: fc.constantFrom(0.25, 1),
    width: fc.constantFrom(360, 1280),
  }),
  status: edited(fc.constantFrom('open' as const, 'resolved' as const)),
  replies: fc.uniqueArray(fc.record(written), { maxLength: 3, selector: (one) => one.id }),
});
const list = fc.array(comment, { maxLength: 5 });

const editsOf = (comments: readonly Comment[]): string[] =>
  comments.flatMap((one) => [one.id, ...one.replies.map((reply) => `${one.id}/${reply.id}`)]);

describe('merging two lists of comments', () => {
  it('gives the same whichever is mine, in whatever order, however often', () => {
    fc.assert(
      fc.property(list, list, list, (one, two, three) => {
        const all = merge(merge(one, two), three);
        expect(merge(two, one)).toEqual(merge(one, two));
        expect(merge(one, merge(two, three))).toEqual(all);
        expect(merge(three, merge(two, one))).toEqual(all);
        expect(merge(all, all)).toEqual(all);
        expect(merge(all, two)).toEqual(all);
      }),
    );
  });

  it('loses no comment and no reply, and makes none up', () => {
    fc.assert(
      fc.property(list, list, (one, two) => {
        const found = editsOf(merge(one, two));
        expect(new Set(found)).toEqual(new Set(editsOf([...one, ...two])));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('keeps the latest edit of each part', () => {
    fc.assert(
      fc.property(comment, comment, (one, other) => {
        const [merged] = merge([one], [{ ...other, id: one.id }]);
        for (const part of ['text', 'status', 'deleted'] as const) {
          const latest = [one[part].at, other[part].at].toSorted().at(-1);
          expect(merged?.[part].at).toBe(latest);
          expect([one[part], other[part]]).toContainEqual(merged?.[part]);
        }
      }),
    );
  });
});

const handAt = (clock: string, who: string): Hand => {
  let made = 0;
  return { now: () => clock, newId: () => `${who}-${clock}-${(made += 1)}`, name: who };
};
const ann = handAt('2026-01-01T08:00:00.000Z', 'Ann');
const benLater = handAt('2026-01-01T09:00:00.000Z', 'Ben');
const start = newComment(
  {
    place: { screen: 'signIn.username', state: 'default' },
    variant: {},
    point: { x: 0.5, y: 0.5, width: 360 },
    text: 'Too small',
  },
  ann,
);

describe('two reviewers', () => {
  it('who reply at one time both are heard', () => {
    const [merged] = merge([withReply(start, 'Yes', ann)], [withReply(start, 'No', benLater)]);
    expect(merged?.replies.map(({ text }) => text.value)).toEqual(['Yes', 'No']);
  });

  it('one of whom resolves while the other rewords change both', () => {
    const resolved = withStatus(start, 'resolved', ann);
    const reworded = withChange(start, start.id, { text: 'Too small by half' }, benLater);
    const [merged] = merge([resolved], [reworded]);
    expect(merged?.status.value).toBe('resolved');
    expect(merged?.text).toMatchObject({ value: 'Too small by half', by: 'Ben' });
  });

  it('keep deleted what one deleted, and whoever brings it back finds all of it', () => {
    const deleted = withChange(start, start.id, { deleted: true }, benLater);
    const [merged = start] = merge([withReply(start, 'Yes', ann)], [deleted]);
    expect(merged.deleted.value).toBe(true);
    const back = withChange(merged, start.id, { deleted: false }, ann);
    expect(merge([merged], [back])[0]).toMatchObject({
      deleted: { value: false },
      text: { value: 'Too small' },
    });
    expect(back.replies).toHaveLength(1);
  });

  it('edit what they see, though the clock of the other one was ahead', () => {
    const bens = withChange(start, start.id, { text: 'Ben’s words' }, benLater);
    const anns = withChange(bens, start.id, { text: 'Ann’s words' }, ann);
    expect(merge([bens], [anns])[0]?.text.value).toBe('Ann’s words');
  });

  it('take out a reply without the comment', () => {
    const replied = withReply(start, 'Yes', ann);
    const [reply] = replied.replies;
    const without = withChange(replied, reply?.id ?? '', { deleted: true }, benLater);
    const [merged] = merge([replied], [without]);
    expect(merged?.deleted.value).toBe(false);
    expect(merged?.replies[0]?.deleted.value).toBe(true);
  });
});
