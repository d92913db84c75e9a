import { expect, it } from 'vitest';
import { momentOf, textOfMoment } from './moment-text.ts';

it('shows a moment as a field has it, in UTC, and reads it back', () => {
  expect(textOfMoment('2026-11-22T09:00:00.000Z')).toBe('2026-11-22T09:00');
  expect(momentOf('2026-11-22T09:00')).toBe('2026-11-22T09:00:00.000Z');
  expect(momentOf('2026-11-22T09:00:30')).toBe('2026-11-22T09:00:30.000Z');
});

it.each(['', '2026', 'x', '12026-11-22T09:00'])('%j is no moment', (text) => {
  expect(momentOf(text)).toBeNull();
});
