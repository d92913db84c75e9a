import { describe, expect, it } from 'vitest';
import { problemOf } from './check.ts';

const english = 'Ask <link>{name}</link>, {days, plural, one {# day} other {# days}} left.';

describe('a wording', () => {
  it('that keeps all placeholders and tags can be used', () => {
    expect(
      problemOf(english, '{days, plural, one {# Tag} other {# Tage}}: <link>{name}</link>'),
    ).toBeNull();
  });

  it('that says nothing cannot', () => {
    expect(problemOf('Next', ' ')).toEqual({ kind: 'empty' });
  });

  it('that is no ICU text cannot, and what the parser says is told', () => {
    const problem = problemOf('{days, plural, other {#}}', '{days, plural, one {');
    expect(problem?.kind).toBe('notIcu');
    expect(problem).toHaveProperty('detail', expect.stringMatching(/\w/));
  });

  it('that lacks a placeholder or a tag says which', () => {
    expect(problemOf(english, 'Ask {name}, {days, plural, other {# left}}')).toEqual({
      kind: 'missing',
      what: ['</link>', '<link>'],
    });
  });

  it('that has one too many says which', () => {
    expect(problemOf('Hello {name}', 'Hello {name}, {title}')).toEqual({
      kind: 'unknown',
      what: ['{title}'],
    });
  });
});
