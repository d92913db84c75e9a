import type { Group, Kind, PictureDifference } from './difference.ts';

const order: readonly Kind[] = ['changed', 'new', 'removed'];

const words: Record<Kind, string> = {
  changed: 'Other than before',
  new: 'New',
  removed: 'Removed',
};

const titleOf = ({ kind, name, place, isHashOnly, how }: PictureDifference): string => {
  const [, folder = '', look = ''] = /([^/]+)\/([^/#]+)\.\w+(?:#.*)?$/.exec(place) ?? [];
  if (isHashOnly) return `${words[kind]} in the look ${look} (held by hashes)`;
  if (how !== undefined) return `${how.charAt(0).toUpperCase()}${how.slice(1)}`;
  return `${words[kind]} in ${folder}: ${name.split('--', 1)[0]}`;
};

/** Puts together what changed in the same way: first what changed, then new and removed; of these the largest first. */
export const groupsOf = (differences: readonly PictureDifference[]): Group[] =>
  [...Map.groupBy(differences, titleOf)]
    .map(([title, of]) => ({
      title,
      differences: of.toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
    }))
    .map((group) => ({ ...group, at: order.indexOf(group.differences[0]?.kind ?? 'changed') }))
    .toSorted(
      (one, other) =>
        one.at - other.at ||
        other.differences.length - one.differences.length ||
        one.title.localeCompare(other.title, 'en'),
    )
    .map(({ title, differences: of }) => ({ title, differences: of }));
