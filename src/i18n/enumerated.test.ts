import { describe, expect, it } from 'vitest';
import { enumerated } from './enumerated.ts';

describe('things in one line', () => {
  it.each([
    ['en', ['high', 'medium', 'low'], 'high, medium, low'],
    ['en', ['high'], 'high'],
    ['en', [], ''],
    ['ar', ['مرتفع', 'متوسط'], 'مرتفع ومتوسط'],
  ])('are separated as in %s: %j', (intl, things, line) => {
    expect(enumerated(intl, things)).toBe(line);
  });
});
