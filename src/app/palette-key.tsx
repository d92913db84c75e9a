import { type ReactElement, useEffect, useState } from 'react';
import { lazyArea } from './lazy-area.tsx';

const PalettePage = lazyArea(['app', 'review', 'palette', 'scenarios', 'sign-in', 'screens'], () =>
  import('./palette-page.tsx').then((module) => module.PalettePage),
);

/** Opens the palette with Ctrl or Cmd and K, on every page; nothing of it is fetched before. */
export const PaletteKey = (): ReactElement | null => {
  // Once opened it stays, closed: a dialog that goes with its surroundings leaves the page hidden to screen readers.
  const [fetched, setFetched] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey) return;
      event.preventDefault();
      setFetched(true);
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (!fetched) return null;
  return <PalettePage open={open} onClose={() => setOpen(false)} />;
};
