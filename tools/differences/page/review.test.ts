import { describe, expect, it } from 'vitest';
import type { Group } from '../difference.ts';
import { deedOf, keys } from './keys.ts';
import { act, beginReview, type Command, countsOf, decisionsOf, groupAt } from './review.ts';

const groups: Group[] = [
  ['colour', ['a', 'b', 'c']],
  ['moved', ['d']],
  ['new', ['e', 'f']],
].map(([title, names]) => ({
  title: String(title),
  differences: [names].flat().map((name) => ({
    kind: 'changed' as const,
    name: String(name),
    place: `at/${String(name)}`,
    before: 'before',
    after: 'after',
    isHashOnly: false,
  })),
}));

const after = (...commands: Command[]) => commands.reduce(act, beginReview(groups));
const name = (...commands: Command[]) => {
  const { pictures, at } = after(...commands);
  return pictures[at]?.name;
};
const decided = (...commands: Command[]) =>
  decisionsOf(after(...commands))
    .decisions.map(({ place, decision }) => `${decision} ${place.slice(3)}`)
    .join(', ');

describe('a review', () => {
  it('goes from picture to picture and from group to group, and ends at both ends', () => {
    expect(name()).toBe('a');
    expect(name('next', 'next', 'next')).toBe('d');
    expect(name('previous')).toBe('a');
    expect(name('nextGroup', 'nextGroup')).toBe('e');
    expect(name('nextGroup', 'nextGroup', 'nextGroup', 'next', 'next')).toBe('f');
    expect(name('next', 'nextGroup', 'previousGroup')).toBe('a');
    expect(groupAt(after('nextGroup'))).toBe(1);
  });

  it('decides on a picture, a group or everything', () => {
    expect(decided('accept', 'reject')).toBe('accept a, reject b');
    expect(decided('next', 'acceptGroup', 'rejectGroup')).toBe(
      'accept a, accept b, accept c, reject d',
    );
    expect(countsOf(after('reject', 'acceptAll'), after().pictures)).toEqual({
      accept: 6,
      reject: 0,
      open: 0,
    });
    expect(decided('rejectAll', 'accept')).toContain('accept a, reject b');
  });

  it('goes on to what is undecided, from the top again after the last, and stays when all is decided', () => {
    expect(name('next', 'accept', 'previous', 'previous', 'accept')).toBe('c');
    expect(name('next', 'acceptGroup')).toBe('d');
    expect(name('nextGroup', 'nextGroup', 'acceptGroup')).toBe('a');
    expect(name('next', 'acceptAll')).toBe('b');
  });

  it('takes back decision by decision', () => {
    expect(decided('accept', 'acceptGroup', 'undo')).toBe('accept a');
    expect(name('accept', 'acceptGroup', 'undo')).toBe('b');
    expect(decided('accept', 'undo', 'undo')).toBe('');
  });
});

describe('single keys', () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false };

  it('do one thing each, a capital another than the small letter', () => {
    expect(new Set(keys.map(([key]) => key)).size).toBe(keys.length);
    expect(deedOf({ ...press, key: 'a' })).toBe('accept');
    expect(deedOf({ ...press, key: 'A' })).toBe('acceptGroup');
    expect(deedOf({ ...press, key: '2' })).toBe('onion');
    expect(deedOf({ ...press, key: 'Tab' })).toBeUndefined();
  });

  it('leave the shortcuts of the browser alone', () => {
    expect(deedOf({ ...press, key: 's', ctrlKey: true })).toBeUndefined();
    expect(deedOf({ ...press, key: 'c', metaKey: true })).toBeUndefined();
  });
});
