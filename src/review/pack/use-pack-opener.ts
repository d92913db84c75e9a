import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { megabytes, mostBytes } from './limits.ts';
import { openPack } from './open-pack.ts';
import { openPacks, type PackSlot } from './opened.ts';
import { type PackProblem, UnreadablePack } from './read-pack.ts';

/** Why a pack is not opened, in words. */
const usePackProblem = (): ((problem: PackProblem) => string) => {
  const { t } = useMessages();
  return (problem) => {
    switch (problem.kind) {
      case 'tooLarge':
        return t('pack.problem.tooLarge', {
          size: megabytes(problem.bytes),
          most: megabytes(mostBytes),
        });
      case 'otherFormat':
        return t('pack.problem.otherFormat', {
          format: problem.format,
          readable: problem.readable,
        });
      case 'manifest':
        return t('pack.problem.manifest', { place: problem.place });
      default:
        return t(`pack.problem.${problem.kind}`);
    }
  };
};

/** Opens packs into their places, one at a time. */
export interface PackOpener {
  /** The file that is being opened. */
  opening: { slot: PackSlot; name: string } | null;
  /** What came of the last file, in words. */
  outcome: string;
  /** Opens a file into a place; what is open there stays until the other one is. */
  open: (slot: PackSlot, file: File) => void;
  /** Opens a file into the first place that is free, and says so if none is. */
  openAnywhere: (file: File) => void;
  cancel: () => void;
  close: (slot: PackSlot) => void;
}

/** Opens packs for a page, and stops when the page goes. */
export const usePackOpener = (): PackOpener => {
  const { t } = useMessages();
  const wordsFor = usePackProblem();
  const [opening, setOpening] = useState<PackOpener['opening']>(null);
  const [outcome, setOutcome] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const open = (slot: PackSlot, file: File): void => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setOpening({ slot, name: file.name });
    setOutcome('');
    const finish = (words: string): void => {
      if (running.current !== control) return;
      running.current = null;
      setOpening(null);
      setOutcome(words);
    };
    const run = async (): Promise<void> => {
      try {
        const pack = await openPack(file, control.signal);
        openPacks.set({ [slot]: pack });
        finish(t('pack.opened', { name: pack.name, count: pack.manifest.pictures.length }));
      } catch (error) {
        if (error instanceof UnreadablePack)
          finish(t('pack.problem', { name: file.name, why: wordsFor(error.problem) }));
        else if (control.signal.aborted) finish(t('pack.stopped', { name: file.name }));
        else finish(t('pack.problem', { name: file.name, why: t('pack.problem.unread') }));
      }
    };
    void run();
  };
  return {
    opening,
    outcome,
    open,
    openAnywhere: (file) => {
      const { before, after } = openPacks.now();
      if (before && after) setOutcome(t('pack.noRoom', { name: file.name }));
      else open(before ? 'after' : 'before', file);
    },
    cancel: () => running.current?.abort(),
    close: (slot) => {
      const name = openPacks.now()[slot]?.name ?? '';
      openPacks.set({ [slot]: null });
      setOutcome(t('pack.closed', { name }));
    },
  };
};
