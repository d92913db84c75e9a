import { screenIds, screenStates } from '../../screens/states.ts';
import { type Axis, axes, choicesOf, withValue } from '../variants/axes.ts';

/** What choosing an entry does: opens a path, or changes the looks of the present one. */
export type Way =
  | { kind: 'open'; path: string }
  | { kind: 'variant'; axis: Axis; value: string | null };

/** One thing that the palette leads to. */
export interface Entry {
  id: string;
  /** What it is: shown before its name, and found by it too. */
  group: 'tool' | 'scenario' | 'screen' | 'state' | 'variant';
  name: string;
  way: Way;
}

/** The names that the palette needs from the catalogue. */
export interface Names {
  tools: readonly { path: string; name: string }[];
  scenarios: readonly { id: string; title: string }[];
  titleOf: (screen: string) => string;
  axisName: (axis: Axis) => string;
  valueName: (axis: Axis, value: string | null) => string;
}

/** Everything there is to go to, in the order in which it is offered. */
export const entriesOf = ({ tools, scenarios, titleOf, axisName, valueName }: Names): Entry[] => [
  ...tools.map(({ path, name }): Entry => ({
    id: path,
    group: 'tool',
    name,
    way: { kind: 'open', path },
  })),
  ...scenarios.map(({ id, title }): Entry => ({
    id: `/sign-in/${id}`,
    group: 'scenario',
    name: title,
    way: { kind: 'open', path: `/sign-in/${id}` },
  })),
  ...axes.flatMap((axis) =>
    choicesOf(axis).map((value): Entry => ({
      id: `${axis.name}=${value ?? ''}`,
      group: 'variant',
      name: `${axisName(axis)}: ${valueName(axis, value)}`,
      way: { kind: 'variant', axis, value },
    })),
  ),
  ...screenIds.map((screen): Entry => ({
    id: `/screens/${screen}`,
    group: 'screen',
    name: `${titleOf(screen)} (${screen})`,
    way: { kind: 'open', path: `/screens/${screen}` },
  })),
  ...screenIds.flatMap((screen) =>
    Object.keys(screenStates[screen].states).map((state): Entry => ({
      id: `/screens/${screen}/${state}`,
      group: 'state',
      name: `${screen}, ${state}`,
      way: { kind: 'open', path: `/screens/${screen}/${state}` },
    })),
  ),
];

/** More than these nobody reads. */
export const mostFound = 50;

/** The entries in which all words stand; those whose name begins with what was typed come first. */
export const find = (entries: readonly Entry[], typed: string): Entry[] => {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter(Boolean);
  const fits = entries.filter(({ group, name, id }) => {
    const hay = `${group} ${name} ${id}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
  const rank = ({ name }: Entry): number => (name.toLowerCase().startsWith(text) ? 0 : 1);
  return fits.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostFound);
};

/** Where choosing an entry leads: path and search, with the looks of the present address. */
export const targetOf = (
  { way }: Entry,
  present: { pathname: string; search: URLSearchParams },
  linkTo: (path: string) => string,
): string => {
  if (way.kind === 'open') return linkTo(way.path);
  const search = withValue(present.search, way.axis, way.value).toString();
  return search ? `${present.pathname}?${search}` : present.pathname;
};
