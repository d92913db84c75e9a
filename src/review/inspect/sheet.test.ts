import { describe, expect, it } from 'vitest';
import { axes } from '../variants/axes.ts';
import { variantOf } from '../variants/variant-of.ts';
import {
  combinations,
  meaninglessInSpread,
  offered,
  readSpread,
  toggled,
  writeSpread,
} from './sheet.ts';

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

  it('offers the values of an axis, and those of a link that are none of them', () => {
    const width = axes.find(({ name }) => name === 'width')!;
    expect(offered(width, readSpread('width:1000+777+360'), ['777'])).toEqual([
      '320',
      '360',
      '768',
      '777',
      '1000',
      '1280',
    ]);
    expect(offered(width, {})).toEqual(width.values);
    expect(offered(axes[0]!, {})).toEqual(axes[0]!.values);
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
