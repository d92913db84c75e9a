import { describe, expect, it } from 'vitest';
import { shownState } from '../../e2e/support/named-states.ts';
import { type KeptPicture, pictureName } from '../../e2e/support/pictures.ts';
import { heldHash, suitePictures } from '../pictures/held.ts';
import { coverOf, facetsOf, picturesFor } from './cover.ts';

const cover = coverOf(suitePictures);

describe('the pictures of a run', () => {
  it('show every screen, look and kind of state that the suite shows', () => {
    const all = new Set(suitePictures.flatMap(facetsOf));
    expect(new Set(cover.flatMap(facetsOf))).toEqual(all);
  });

  it('are few, each of them once', () => {
    expect(new Set(cover.map(({ name }) => name)).size).toBe(cover.length);
    expect(cover.length).toBeLessThan(suitePictures.length / 10);
  });

  it('are held by a baseline or a hash', () => {
    expect(cover.filter((picture) => heldHash(picture) === undefined)).toEqual([]);
  });
});

const view = { width: 360, height: 740 };
const picture = (state: string): KeptPicture => {
  const shown = shownState('signIn.password', state);
  return { shown, view, name: pictureName(shown, view) };
};

describe('the pictures that may find a fault', () => {
  const [one, other] = [picture('empty'), picture('default')];
  const beside = Array.from({ length: 9 }, (_, at) => picture(`default-${at}`));

  it('begin where the fault says that it is to be seen, also beside the cover', () => {
    const found = picturesFor([one, other], [one, ...beside, other], 'signIn default 360');
    expect(found).toEqual([other, ...beside.slice(0, 4), one]);
  });

  it('are the cover where it says nothing', () => {
    expect(picturesFor([one, other], [one, ...beside, other])).toEqual([one, other]);
  });
});
