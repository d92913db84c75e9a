import { useEffect, useEffectEvent, useState } from 'react';

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Files that were dropped, and folders where those that they hold are wanted too. */
export interface Dropped {
  files: File[];
  /** What they fell on. */
  fellOn: Element | null;
  entries: FileSystemEntry[];
}

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export const useFileDrop = (onDrop: (dropped: Dropped) => void): boolean => {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    // A file that nobody takes would be opened in the page's place.
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const fellOn = event.target instanceof Element ? event.target : null;
      const { files = [], items = [] } = event.dataTransfer ?? {};
      // The browser tells folders from files only while it hands them over.
      const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
      take({ files: [...files], fellOn, entries });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};
