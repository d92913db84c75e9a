import { describe, expect, it } from 'vitest';
import { createReader, idOf, plainOf } from './reads.ts';

const readerOf = (...texts: [id: string, text: string][]) => {
  const reader = createReader();
  for (const [id, text] of texts) reader.add(id as never, text);
  return reader;
};

describe('a reader', () => {
  it('tells once for all that one drawing reads, after it', async () => {
    const reader = createReader();
    let told = 0;
    reader.subscribe(() => {
      told += 1;
    });
    const before = reader.reads();
    reader.add('action.next', 'Next');
    reader.add('action.back', 'Back');
    expect(reader.reads()).toBe(before);
    await Promise.resolve();
    expect(told).toBe(1);
    expect([...reader.reads().keys()]).toEqual(['action.next', 'action.back']);
    reader.add('action.next', 'Next');
    await Promise.resolve();
    expect(told).toBe(1);
  });

  it('keeps every text that a message became', async () => {
    const reader = readerOf(['a', '1 day'], ['a', '2 days']);
    await Promise.resolve();
    expect([...reader.reads().values()].map((texts) => [...texts])).toEqual([['1 day', '2 days']]);
  });
});

describe('a text on the page', () => {
  it('comes from the message that is all of it, before one that it is a part of', async () => {
    const reader = readerOf(
      ['long', 'Use <link>another way</link> to sign in'],
      ['short', 'another way'],
    );
    await Promise.resolve();
    expect(idOf(reader.reads(), ' another\n way ')).toBe('short');
    expect(idOf(reader.reads(), 'to sign in')).toBe('long');
    expect(idOf(reader.reads(), 'to')).toBeNull();
    expect(idOf(reader.reads(), '')).toBeNull();
  });

  it('is seen without tags', () => {
    expect(plainOf('Use <link>another\u00a0 way</link>')).toBe('Use another way');
  });
});
