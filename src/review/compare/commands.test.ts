import { expect, it } from 'vitest';
import { axes } from '../variants/axes.ts';
import { commandKeys } from './commands.ts';

it('has a key of its own for everything, none of a variant', () => {
  const keys = [...commandKeys, ...axes].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
