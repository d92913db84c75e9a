import { readFileSync } from 'node:fs';
import type { KeptPicture } from '../../e2e/support/pictures.ts';
import { suitePictures } from '../pictures/held.ts';
import { coverOf, picturesFor } from './cover.ts';
import { type Fault, faulty } from './fault.ts';
import { checkWith, findFault, type Found, isCaught } from './judge.ts';
import { type Product, startProduct } from './product.ts';
import { openViewer, type Viewer } from './viewer.ts';

/** How long a fault may take, in seconds. */
export const secondsAllowed = 20;

/** What became of a fault. */
export interface Verdict {
  fault: Fault;
  found: Found;
  isCaught: boolean;
  seconds: number;
}

/** How many pictures are as the suite holds them, and how long that took to see. */
export interface Held {
  pictures: number;
  seconds: number;
}

/** What is told of a run while it goes on. */
export interface Listeners {
  /** All is as the suite holds it before the first fault. */
  onBefore: (held: Held) => void;
  /** So it is again, once the last one is out. */
  onAfter: (held: Held) => void;
  onVerdict: (verdict: Verdict) => void;
}

/** The product without any fault is not what the suite holds it to, or cannot be compared with it, in words. */
export class NotComparable extends Error {}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** A fault with the pictures that may find it. */
interface Tried {
  fault: Fault;
  pictures: readonly KeptPicture[];
}

const sourceOf = ({ file }: Fault): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Throws unless all that is to find the faults is green without any. */
const hold = async (viewer: Viewer, tried: readonly Tried[]): Promise<Held> => {
  const start = performance.now();
  const pictures = new Set(tried.flatMap((one) => one.pictures));
  const told = new Set(
    tried.filter(({ fault }) => fault.foundBy?.includes('spoken')).flatMap((one) => one.pictures),
  );
  const wrong: string[] = [];
  for (const picture of pictures) {
    // oxlint-disable no-await-in-loop -- One picture after the other.
    const seen = await checkWith.picture(viewer, picture);
    const heard = told.has(picture) ? await checkWith.spoken(viewer, picture) : null;
    // oxlint-enable no-await-in-loop
    wrong.push(...[seen, heard].filter((one) => one !== null));
  }
  if (wrong.length > 0)
    throw new NotComparable(
      ['Without any fault, these are not as the suite holds them:', ...wrong].join('\n'),
    );
  return { pictures: pictures.size, seconds: secondsSince(start) };
};

const tryFault = async (
  product: Product,
  viewer: Viewer,
  { fault, pictures }: Tried,
): Promise<Verdict> => {
  const start = performance.now();
  product.plant(fault);
  viewer.reload();
  const found = await findFault(viewer, fault, pictures);
  return { fault, found, isCaught: isCaught(fault, found), seconds: secondsSince(start) };
};

/** Plants one fault after the other and looks for it. Throws `StaleFault` or `NotComparable` where that proves nothing. */
export const runFaults = async (
  faults: readonly Fault[],
  { onBefore, onVerdict, onAfter }: Listeners,
): Promise<Verdict[]> => {
  for (const fault of faults) faulty(fault, sourceOf(fault));
  const cover = coverOf(suitePictures);
  const tried = faults.map((fault) => ({
    fault,
    pictures: picturesFor(cover, suitePictures, fault.near),
  }));
  const product = await startProduct();
  const viewer = await openViewer(product.url);
  try {
    if (!viewer.comparable)
      throw new NotComparable('This browser is not the pinned one: it draws other pictures.');
    onBefore(await hold(viewer, tried));
    const verdicts: Verdict[] = [];
    for (const one of tried) {
      // oxlint-disable-next-line no-await-in-loop -- One fault at a time.
      const verdict = await tryFault(product, viewer, one);
      onVerdict(verdict);
      verdicts.push(verdict);
    }
    // What stayed of a fault would have found all that came after it.
    product.plant(null);
    viewer.reload();
    onAfter(await hold(viewer, tried));
    return verdicts;
  } finally {
    await viewer.close();
    await product.close();
  }
};
