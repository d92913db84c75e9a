import { describe, expect, it } from 'vitest';
import { variantOf } from '../variants/variant-of.ts';
import { combinations, meaninglessInSpread, readSpread, toggled, writeSpread } from './sheet.ts';

describe('a contact sheet', () => {
  it('is read from a link and written again', () => {
    const text = 'theme:light+dark,width:360+1280';
    expect(readSpread(text)).toEqual({ theme: ['light', 'dark'], width: ['360', '1280'] });
    expect(writeSpread(readSpread(text))).toBe(text);
  });

  it('leaves out what means nothing', () => {
    expect(readSpread('theme:pink+dark+dark,mark:off,width:9,text')).toEqual({ theme: ['dark'] });
    expect(readSpread(null)).toEqual({});
    expect(writeSpread({ theme: [] })).toBeNull();
  });

  it('says what means nothing', () => {
    expect(meaninglessInSpread('theme:pink+dark,mark:off,width:9,text')).toEqual([
      ['theme', 'pink'],
      ['mark', 'off'],
      ['width', '9'],
      ['text', ''],
    ]);
    expect(meaninglessInSpread('theme:light+dark')).toEqual([]);
    expect(meaninglessInSpread(null)).toEqual([]);
  });

  it('takes a value in and out', () => {
    expect(toggled({}, 'theme', 'dark')).toEqual({ theme: ['dark'] });
    expect(toggled({ theme: ['light', 'dark'] }, 'theme', 'light')).toEqual({ theme: ['dark'] });
  });

  it('shows every combination', () => {
    expect(combinations({ theme: ['light', 'dark'], width: ['360', '768'] })).toEqual([
      { theme: 'light', width: '360' },
      { theme: 'light', width: '768' },
      { theme: 'dark', width: '360' },
      { theme: 'dark', width: '768' },
    ]);
    expect(combinations({})).toEqual([{}]);
  });

  it('draws numbers as numbers, and leaves placing to the page', () => {
    expect(variantOf({ theme: 'dark', text: '200', width: '360', focus: 'shown' })).toEqual({
      theme: 'dark',
      text: 200,
    });
    expect(variantOf({ theme: 'pink' })).toEqual({});
  });
});
