import { describe, expect, it } from 'vitest';
import { newComment, withStatus } from './edit.ts';
import { groupsOf } from './groups.ts';
import { byPlace } from './shown.ts';

let made = 0;
const hand = {
  now: () => new Date(Date.UTC(2026, 0, 1, 8, made)).toISOString(),
  newId: () => `id-${(made += 1)}`,
  name: 'Ann',
};
const start = (screen: string, text: string) =>
  newComment(
    { place: { screen, state: 'empty' }, variant: {}, point: { x: 0, y: 0, width: 360 }, text },
    hand,
  );

const places = byPlace([
  start('gone', 'A'),
  start('signIn.password', 'B'),
  withStatus(start('signIn.username', 'C'), 'resolved', hand),
  start('signIn.username', 'D'),
]);
const textsIn = ({ groups }: ReturnType<typeof groupsOf>) =>
  groups.map(({ key, comments }) => [key, ...comments.map(({ text }) => text)].join(' '));

describe('the list of all comments', () => {
  it('goes in the order of the screens, those that are gone last', () => {
    const { groups, count } = groupsOf(places, null, 100);
    expect(count).toBe(4);
    expect(groups.map(({ key, isGone }) => [key, isGone])).toEqual([
      ['signIn.username/empty', false],
      ['signIn.password/empty', false],
      ['gone/empty', true],
    ]);
  });

  it('is narrowed to a status, or to those whose screen is gone', () => {
    expect(textsIn(groupsOf(places, 'open', 100))).toEqual([
      'signIn.username/empty D',
      'signIn.password/empty B',
      'gone/empty A',
    ]);
    expect(textsIn(groupsOf(places, 'resolved', 100))).toEqual(['signIn.username/empty C']);
    expect(textsIn(groupsOf(places, 'gone', 100))).toEqual(['gone/empty A']);
  });

  it('shows so many, and counts all', () => {
    const cut = groupsOf(places, null, 3);
    expect(cut.count).toBe(4);
    expect(textsIn(cut)).toEqual(['signIn.username/empty C D', 'signIn.password/empty B']);
  });
});
