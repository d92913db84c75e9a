import { describe, expect, it } from 'vitest';
import { countOf, mostCharacters, readEdits, withEdit } from './edits.ts';

describe('wordings that are tried', () => {
  const one = withEdit({}, 'de', 'action.next', 'Los');

  it('stand beside each other by language and id', () => {
    const two = withEdit(one, 'en', 'action.next', 'Go');
    expect(two).toEqual({ de: { 'action.next': 'Los' }, en: { 'action.next': 'Go' } });
    expect(countOf(two)).toBe(2);
  });

  it('are gone with the last of them', () => {
    expect(withEdit(one, 'de', 'action.next', null)).toEqual({});
    expect(one).toEqual({ de: { 'action.next': 'Los' } });
  });

  it('are no longer than what can be kept', () => {
    const long = withEdit({}, 'en', 'action.next', 'x'.repeat(mostCharacters + 1));
    expect(long.en?.['action.next']).toHaveLength(mostCharacters);
  });

  it('are read as they were kept, and what is no such thing is none', () => {
    expect(readEdits(JSON.stringify(one))).toEqual(one);
    for (const wrong of [null, '', '[', '[]', '7', '{"de":{"a":1}}', '{"de":"x"}'])
      expect(readEdits(wrong)).toEqual({});
  });
});
