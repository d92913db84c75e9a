import { describe, expect, it } from 'vitest';
import {
  type Axis,
  type AxisName,
  axes,
  choicesOf,
  freeValue,
  meaningless,
  stepped,
  valueOf,
  withValue,
} from './axes.ts';

const axis = (name: AxisName): Axis => axes.find((one) => one.name === name)!;
const search = (text: string) => new URLSearchParams(text);

describe('the axes of the variants', () => {
  it('have a key each', () => {
    expect(new Set(axes.map(({ key }) => key)).size).toBe(axes.length);
  });

  it('offer what counts otherwise: a value, or a choice of its own', () => {
    for (const one of axes) expect(choicesOf(one)).toContain(one.otherwise);
  });

  it('read what means something, and say what does not', () => {
    const address = search('theme=dark&width=500&text=50&locale=xx&brand=contoso&mark=off');
    expect(valueOf(axis('theme'), address)).toBe('dark');
    expect(valueOf(axis('width'), address)).toBe('500');
    expect(valueOf(axis('text'), address)).toBeNull();
    expect(meaningless(address)).toEqual([
      ['locale', 'xx'],
      ['text', '50'],
    ]);
  });

  it('keep all else of an address, and leave out what counts anyway', () => {
    expect(withValue(search('q=pass&text=200'), axis('text'), '100').toString()).toBe('q=pass');
    expect(withValue(search('q=pass'), axis('theme'), 'dark').toString()).toBe('q=pass&theme=dark');
    expect(withValue(search('theme=dark'), axis('theme'), null).toString()).toBe('');
  });

  it('go on and back, round and round', () => {
    expect(stepped(axis('theme'), search(''), 1)).toBe('light');
    expect(stepped(axis('theme'), search('theme=high-contrast'), 1)).toBeNull();
    expect(stepped(axis('theme'), search(''), -1)).toBe('high-contrast');
    expect(stepped(axis('width'), search(''), 1)).toBe('320');
    expect(stepped(axis('width'), search('width=1280'), 1)).toBeNull();
  });

  it('go from a free number to its neighbours', () => {
    expect(stepped(axis('width'), search('width=500'), 1)).toBe('768');
    expect(stepped(axis('width'), search('width=500'), -1)).toBe('360');
    expect(stepped(axis('text'), search('text=399'), 1)).toBe('400');
  });

  it('take a free number as somebody types it, and none beyond its bounds', () => {
    const [width, text] = [axis('width'), axis('text')];
    expect(freeValue(width, '777')).toBe('777');
    expect(freeValue(width, ' 0777 px ')).toBe('777');
    expect(freeValue(width, '1,280')).toBe('1280');
    expect(freeValue(text, '137%')).toBe('137');
    expect(freeValue(text, '٢٠٠ ٪')).toBe('200');
    for (const typed of ['', '319', '2561', '77.5', '-400', '4e2', 'wide', '12,80'])
      expect(freeValue(width, typed)).toBeNull();
    for (const typed of ['99', '401']) expect(freeValue(text, typed)).toBeNull();
    expect(freeValue(axis('theme'), 'dark')).toBeNull();
  });
});
