import { describe, expect, it } from 'vitest';
import { hasIn, withHas } from './has.ts';

describe('what states have to have', () => {
  it('is a list in the address, each by itself', () => {
    const one = withHas(new URLSearchParams('q=a'), 'changed', true);
    expect(one.get('has')).toBe('changed');
    const two = withHas(one, 'comments', true);
    expect([hasIn(two, 'changed'), hasIn(two, 'comments')]).toEqual([true, true]);
    const left = withHas(two, 'changed', false);
    expect([hasIn(left, 'changed'), hasIn(left, 'comments')]).toEqual([false, true]);
    expect(withHas(left, 'comments', false).toString()).toBe('q=a');
  });

  it('is nothing where nothing is said', () => {
    expect(hasIn(new URLSearchParams(), 'changed')).toBe(false);
  });
});
