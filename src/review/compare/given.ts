import { useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { keepInWindow } from '../kept-in-window.ts';
import { megabytes, mostBytes } from '../pack/limits.ts';
import type { SideName } from './link.ts';
import {
  type GivenPicture,
  mostPixels,
  type PictureProblem,
  readPicture,
  UnreadablePicture,
} from './picture-file.ts';

/** A picture that somebody gave, and how many of its pixels make a CSS px. */
export interface PlacedPicture extends GivenPicture {
  density: number;
}

/** The pictures that were given for the two sides. */
export const givenPictures = keepInWindow<Record<SideName, PlacedPicture | null>>({
  a: null,
  b: null,
});

/** Why a file is not shown as a picture, in words. */
export const usePictureProblem = (): ((problem: PictureProblem) => string) => {
  const { t } = useMessages();
  return (problem) => {
    switch (problem.kind) {
      case 'tooLarge':
        return t('compare.picture.tooLarge', {
          size: megabytes(problem.bytes),
          most: megabytes(mostBytes),
        });
      case 'tooManyPixels':
        return t('compare.picture.tooManyPixels', {
          width: problem.width,
          height: problem.height,
          most: mostPixels / 1_000_000,
        });
      default:
        return t(`compare.picture.${problem.kind}`);
    }
  };
};

/** Reads files as pictures of sides; what a side had stays until the new one is there. */
export const usePictureReader = (
  onRead: (side: SideName) => void,
): {
  /** What came of the last file for each side, in words. */
  outcomes: Record<SideName, string>;
  read: (side: SideName, file: File) => void;
} => {
  const { t } = useMessages();
  const wordsFor = usePictureProblem();
  const [outcomes, setOutcomes] = useState({ a: '', b: '' });
  // A large picture may be read later than a small one that was given after it.
  const latest = useRef<Record<SideName, File | null>>({ a: null, b: null });
  const read = (side: SideName, file: File): void => {
    latest.current[side] = file;
    const finish = (words: string): void =>
      setOutcomes((present) => ({ ...present, [side]: words }));
    const run = async (): Promise<void> => {
      try {
        const picture = await readPicture(file);
        if (latest.current[side] !== file) return;
        givenPictures.set({ [side]: { ...picture, density: 1 } });
        const { width, height } = picture.bitmap;
        finish(t('compare.picture.read', { name: file.name, width, height }));
        onRead(side);
      } catch (error) {
        if (latest.current[side] !== file) return;
        const why =
          error instanceof UnreadablePicture
            ? wordsFor(error.problem)
            : t('compare.picture.unread');
        finish(t('compare.picture.problem', { name: file.name, why }));
      }
    };
    void run();
  };
  return { outcomes, read };
};
