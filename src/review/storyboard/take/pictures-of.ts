import { snapdom } from '@zumer/snapdom';
import { zipSync } from 'fflate';

/** One frame in its own size, whatever size it is drawn in. */
const pictureOf = async (box: HTMLElement): Promise<Uint8Array> => {
  const { offsetWidth: width, offsetHeight: height } = box.firstElementChild as HTMLElement;
  const blob = await snapdom.toBlob(box, {
    type: 'png',
    width,
    height,
    dpr: 1,
    embedFonts: true,
    cache: 'disabled',
  });
  if (blob.size === 0) throw new Error('The picture is empty.');
  return new Uint8Array(await blob.arrayBuffer());
};

/** A picture of each drawn frame, in a zip. One after the other, so that it can be told how far it is, and stopped. */
export const picturesOf = async (
  root: HTMLElement,
  {
    names,
    signal,
    onMade,
  }: {
    /** Names of the files, in the order of the frames. */
    names: readonly string[];
    signal: AbortSignal;
    onMade: (count: number) => void;
  },
): Promise<Uint8Array<ArrayBuffer>> => {
  const files: Record<string, [Uint8Array, { level: 0 }]> = {};
  const boxes = [...root.querySelectorAll<HTMLElement>('[data-live]')];
  for (const [at, box] of boxes.entries()) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- All at once would leave no room to cancel.
    files[names[at] ?? `${at + 1}.png`] = [await pictureOf(box), { level: 0 }];
    onMade(at + 1);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
};
