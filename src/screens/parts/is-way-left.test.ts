import { expect, it } from 'vitest';
import { bothMethods, oneMethod } from '../examples.ts';
import { isWayLeft } from './is-way-left.ts';

const method = 'microsoftAuthenticatorPush';

it.each([
  ['the one that came to nothing and another', bothMethods, true],
  ['the one that came to nothing alone', oneMethod, false],
  ['none', [], false],
])('where %s is offered', (_, methods, expected) => {
  expect(isWayLeft({ method, methods })).toBe(expected);
});
