import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import others from '../i18n/locales/en/screens.json' with { type: 'json' };
import first from '../i18n/locales/en/sign-in.json' with { type: 'json' };
import { exampleContext } from './examples.ts';
import { loadable } from './index.ts';
import type { NamedState, ScreenId, ScreenStates } from './screen.ts';
import { screenIds, screenStates } from './states.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
  .map((entry) => entry.name);

const statesOf = <S extends ScreenId>(id: S): [string, NamedState<S>][] =>
  Object.entries((screenStates[id] as ScreenStates<S>).states);

const stateOf = <S extends ScreenId>(id: S, state: NamedState<S>): string =>
  (screenStates[id] as ScreenStates<S>).stateOf(state.model, {
    ...exampleContext,
    ...state.context,
  });

const messages = { ...first, ...others };

describe('screens', () => {
  it('have a folder each, and no folder has none', () => {
    expect(screenIds.toSorted()).toEqual(folders.toSorted());
    expect(loadable.toSorted()).toEqual(folders.toSorted());
  });
});

describe.each(screenIds)('%s', (id) => {
  it.each([
    ['screen.tsx', `ScreenProps<'${id}'>`],
    ['states.ts', `ScreenStates<'${id}'>`],
  ])('has a %s that is typed as %s', (file, type) => {
    expect(readFileSync(join(import.meta.dirname, id, file), 'utf8')).toContain(type);
  });

  it('begins with its plain state', () => {
    expect(statesOf(id)[0]?.[0]).toBe('default');
  });

  it('has a title', () => {
    expect(messages).toHaveProperty([`${id}.title`]);
  });

  it.each(statesOf(id))(
    'names %s in kebab case and finds it again from its model',
    (name, state) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(stateOf(id, state)).toBe(state.variantOf ?? name);
    },
  );

  it('leaves its picture only to states of that name that have one, and say the same', () => {
    for (const [name, { photographed, model, context }] of statesOf(id)) {
      if (typeof photographed !== 'object') continue;
      const other = Object.fromEntries(statesOf(photographed.at))[name];
      const said = (one: object = {}) => ({ ...one, kind: 'of each its own' });
      expect(said(other?.model)).toEqual(said(model));
      expect(other?.context).toEqual(context);
      expect(other).not.toHaveProperty('photographed');
    }
  });

  it('has only variants of states that it has', () => {
    const names = statesOf(id).map(([name]) => name);
    const originals = statesOf(id).flatMap(([, { variantOf }]) => variantOf ?? []);
    expect(originals.filter((name) => !names.includes(name))).toEqual([]);
  });
});
