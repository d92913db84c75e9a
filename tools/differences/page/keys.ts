import type { Command } from './review.ts';

/** The ways in which two pictures are looked at, in the order of their keys. */
export const ways = ['split', 'onion', 'swipe', 'difference'] as const;

/** One of these ways. */
export type Way = (typeof ways)[number];

/** What a key does: something in the review, a way of looking, or something with the page. */
export type Deed = Command | Way | 'size' | 'save' | 'copy';

/** What each single key does, and what the page says of it. */
export const keys: readonly (readonly [key: string, deed: Deed, says: string])[] = [
  ['j', 'next', 'Next picture'],
  ['k', 'previous', 'Previous picture'],
  ['J', 'nextGroup', 'Next group'],
  ['K', 'previousGroup', 'Previous group'],
  ['1', 'split', 'Split: side by side'],
  ['2', 'onion', 'Onion skin: now over before'],
  ['3', 'swipe', 'Swipe between both'],
  ['4', 'difference', 'Difference: changed pixels in red'],
  ['z', 'size', 'Fit into the page, or full size'],
  ['a', 'accept', 'Accept this picture'],
  ['r', 'reject', 'Reject this picture'],
  ['A', 'acceptGroup', 'Accept its whole group'],
  ['R', 'rejectGroup', 'Reject its whole group'],
  ['e', 'acceptAll', 'Accept everything'],
  ['n', 'rejectAll', 'Accept nothing: reject everything'],
  ['u', 'undo', 'Undo the last decision'],
  ['s', 'save', 'Save the decisions as a file'],
  ['c', 'copy', 'Copy the decisions'],
];

/** What a pressed key does; nothing where the browser or the system wants it for itself. */
export const deedOf = (
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Deed | undefined =>
  press.ctrlKey || press.metaKey || press.altKey
    ? undefined
    : keys.find(([key]) => key === press.key)?.[1];
