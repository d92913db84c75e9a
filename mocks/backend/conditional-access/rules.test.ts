import { expect, it } from 'vitest';
import { rules } from './index.ts';

it.each(Object.entries(rules))('%s names a public page', (_, { source }) => {
  expect(source.title).not.toBe('');
  expect(source.address).toMatch(/^https:\/\/learn\.microsoft\.com\/(entra|graph)\/[\w/.-]+$/);
});
