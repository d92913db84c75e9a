import { useEffect, useEffectEvent, useState } from 'react';
import { useFileDrop } from '../../files/use-file-drop.ts';
import { type SideName, sideNames } from './link.ts';

/** Whether a file is a zip, whatever it is called; a broken one that is called so is meant as one. */
const isZip = async (file: File): Promise<boolean> => {
  if (/\.zip$/i.test(file.name)) return true;
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b;
};

/** Takes what is dropped on the page or pasted: packs into their places, pictures as sides. */
export const useFiles = ({
  active,
  read,
  openPack,
}: {
  /** Where a picture goes that fell beside both sides. */
  active: SideName;
  read: (side: SideName, file: File) => void;
  openPack: (file: File) => void;
}): { isOver: boolean; tooMany: boolean } => {
  const [tooMany, setTooMany] = useState(false);
  const take = async (files: readonly File[], side: SideName): Promise<void> => {
    const zips = await Promise.all(files.map((file) => isZip(file).catch(() => false)));
    const packs = files.filter((_file, at) => zips[at]);
    const pictures = files.filter((_file, at) => !zips[at]);
    setTooMany(packs.length > 1 || pictures.length > sideNames.length);
    const [pack] = packs;
    if (pack) openPack(pack);
    const other = side === 'a' ? 'b' : 'a';
    const [first, second] = pictures;
    if (first) read(side, first);
    if (second) read(other, second);
  };
  const isOver = useFileDrop(({ files, fellOn }) => {
    const name = fellOn?.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
    void take(files, sideNames.find((one) => one === name) ?? active);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void take(files, active);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  return { isOver, tooMany };
};
