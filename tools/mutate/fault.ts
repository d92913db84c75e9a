/** The kinds of small faults that are tried. */
export const kinds = [
  'token',
  'space',
  'weight',
  'contrast',
  'focus',
  'clip',
  'icon',
  'mirror',
  'layer',
  'message',
] as const;
export type Kind = (typeof kinds)[number];

/** What each kind is, in words. */
export const kindNames: Record<Kind, string> = {
  token: 'a token is off by one step',
  space: 'a distance is off by a pixel',
  weight: 'letters have the wrong weight',
  contrast: 'contrast is just too little',
  focus: 'the focus cannot be seen',
  clip: 'text is cut off',
  icon: 'a sign is missing',
  mirror: 'right to left is mirrored wrongly',
  layer: 'something lies above what it belongs below',
  message: 'a message says what another one should',
};

/** What may find a fault: a picture, what a screen reader is told, or axe. */
export const checks = ['picture', 'spoken', 'axe'] as const;
export type Check = (typeof checks)[number];

/** One small mistake in one file of the product, as somebody might make it. */
export interface Fault {
  name: string;
  kind: Kind;
  /** From the repository's root. */
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  /** What has to find it, each by itself; pictures unless it says otherwise. */
  foundBy?: readonly Check[];
  /** Part of the names of pictures that are looked at first: where somebody would look. */
  near?: string;
}

/** A fault that no longer fits the file that it was made for, in words. */
export class StaleFault extends Error {}

/** The text of a file with the fault in it. Throws `StaleFault` unless what is to be replaced stands there once. */
export const faulty = ({ name, file, find, replace }: Fault, source: string): string => {
  const times = source.split(find).length - 1;
  if (times !== 1)
    throw new StaleFault(`${name}: in ${file} this stands ${times} times, not once: ${find}`);
  return source.replace(find, () => replace);
};
