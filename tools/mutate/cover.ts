import { type KeptPicture, lookName } from '../../e2e/support/pictures.ts';

/** What a picture is needed for: its screen, its look (theme, width, language, size of text, brand, frame, focus), the kind of its state. */
export const facetsOf = ({ shown, view }: KeptPicture): string[] => [
  `screen ${shown.screen}`,
  `look ${lookName(view)}`,
  `state ${shown.state}`,
];

/**
 * The fewest pictures that show every screen, every look and every kind of state: each time the one that shows the most
 * of what is missing; among equal ones in the look that is seen least, and the first in the suite's own order.
 */
export const coverOf = (pictures: readonly KeptPicture[]): KeptPicture[] => {
  const missing = new Set(pictures.flatMap(facetsOf));
  const seen = new Map<string, number>();
  const cover: KeptPicture[] = [];
  const gain = (picture: KeptPicture): number =>
    facetsOf(picture).filter((facet) => missing.has(facet)).length -
    (seen.get(lookName(picture.view)) ?? 0) / pictures.length;
  while (missing.size > 0) {
    const best = pictures.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const facet of facetsOf(best)) missing.delete(facet);
    const look = lookName(best.view);
    seen.set(look, (seen.get(look) ?? 0) + 1);
    cover.push(best);
  }
  return cover;
};

/** How many pictures beside the cover are looked at where a fault says that it is to be seen. */
const mostNear = 4;

/**
 * The pictures that may find a fault, in the order in which they are taken: first those whose names have all the words
 * that the fault gives, of the cover and a few others of the suite; then the rest of the cover.
 */
export const picturesFor = (
  cover: readonly KeptPicture[],
  suite: readonly KeptPicture[],
  near = '',
): KeptPicture[] => {
  const words = near.split(' ').filter(Boolean);
  const isNear = ({ name }: KeptPicture): boolean => words.every((word) => name.includes(word));
  // A page shows one language: each further one is loaded anew.
  const byLanguage = (some: readonly KeptPicture[]): KeptPicture[] =>
    [...Map.groupBy(some, ({ view }) => view.search?.['locale']).values()].flat();
  const others = near ? suite.filter((one) => isNear(one) && !cover.includes(one)) : [];
  return [
    ...byLanguage([...cover.filter(isNear), ...others.slice(0, mostNear)]),
    ...byLanguage(cover.filter((one) => !isNear(one))),
  ];
};
