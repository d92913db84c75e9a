import { expect, it } from 'vitest';
import { linkOf, textIn } from './link.ts';

it('carries a question behind the hash, where no server sees it, and keeps the looks', () => {
  const link = linkOf('http://localhost/policies?theme=dark#question=old', 'new-1');
  expect(link).toBe('http://localhost/policies?theme=dark#question=new-1');
  expect(textIn(new URL(link).hash)).toBe('new-1');
  expect(textIn('#other')).toBeNull();
});
