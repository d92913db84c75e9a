import { describe, expect, it } from 'vitest';
import { passwordRules } from '../examples.ts';
import { checkRules } from './check-rules.ts';

const metBy = (password: string): string[] =>
  checkRules(passwordRules, password)
    .filter(({ isMet }) => isMet)
    .map(({ rule }) => rule);

describe('what the page sees of a new password', () => {
  it.each([
    ['', []],
    ['abc', ['characters']],
    ['abcdefgh', ['length', 'characters']],
    ['abcdef-H', ['length', 'kinds', 'characters']],
    ['aB1', ['kinds', 'characters']],
    ['Grüße-1234', ['length', 'kinds']],
    ['🔑🔑🔑🔑', ['length']],
    ['a'.repeat(257), ['characters']],
  ])('%j: %j', (password, met) => {
    expect(metBy(password)).toEqual(met);
  });
});
