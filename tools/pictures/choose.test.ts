import { describe, expect, it } from 'vitest';
import { keptPictures } from '../../e2e/support/pictures.ts';
import { chosenPictures } from './choose.ts';

const names = (choice: Partial<Parameters<typeof chosenPictures>[0]>) =>
  chosenPictures({ themes: [], widths: [], filters: [], ...choice }).map(({ name }) => name);

describe('the pictures to take', () => {
  it('are the visual tests’ own if nothing else is asked for', () => {
    const kept = keptPictures.map(({ name }) => name);
    expect(names({}).filter((name) => kept.includes(name))).toEqual(kept);
  });

  it('are beside them those that only hashes are kept of for their size', () => {
    const kept = new Set(keptPictures.map(({ name }) => name));
    const others = names({}).filter((name) => !kept.has(name));
    expect(others.length).toBeGreaterThan(0);
    for (const name of others) expect(name).toMatch(/--classic--light--360$/);
  });

  it('are taken in every theme at every width of the states that fit', () => {
    expect(
      names({
        themes: ['dark', 'light', 'dark'],
        widths: ['320', '1280'],
        filters: ['SIGNIN.password/EMPTY'],
      }),
    ).toEqual([
      'signIn.password--empty--dark--320',
      'signIn.password--empty--dark--1280',
      'signIn.password--empty--light--320',
      'signIn.password--empty--light--1280',
    ]);
  });

  it('have the size of the windows of the visual tests', () => {
    const [phone] = chosenPictures({ themes: [], widths: ['360'], filters: [] });
    expect(phone?.view.height).toBe(740);
  });

  it.each([
    [{ themes: ['blue'] }, 'There is no theme "blue"'],
    [{ widths: ['wide'] }, 'not "wide"'],
    [{ widths: ['100'] }, 'not "100"'],
    [{ filters: ['nonsense'] }, 'nonsense'],
  ])('are none for %o, and it says why', (choice, message) => {
    expect(() => names(choice)).toThrow(message);
  });
});
