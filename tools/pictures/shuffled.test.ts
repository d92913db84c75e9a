import { expect, it } from 'vitest';
import { shuffled } from './shuffled.ts';

const list = Array.from({ length: 100 }, (_, place) => place);

it('is the same list in another order, the same for the same seed', () => {
  const order = shuffled(list, 7);
  expect(order).not.toEqual(list);
  expect(order.toSorted((one, other) => one - other)).toEqual(list);
  expect(shuffled(list, 7)).toEqual(order);
  expect(shuffled(list, 8)).not.toEqual(order);
});
