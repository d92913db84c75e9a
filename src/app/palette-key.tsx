import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { lazyArea } from './lazy-area.tsx';

const PalettePage = lazyArea(['app', 'review', 'palette', 'scenarios', 'sign-in', 'screens'], () =>
  import('./palette-page.tsx').then((module) => module.PalettePage),
);

/** Opens the palette with Ctrl or Cmd and K, on every page; nothing of it is fetched before. */
export const PaletteKey = (): ReactElement | null => {
  // Once opened it stays, closed: a dialog that goes with its surroundings leaves the page hidden to screen readers.
  const [fetched, setFetched] = useState(false);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const close = useCallback(() => {
    setOpen(false);
    setTyped('');
  }, []);
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
  useEffect(() => {
    if (!open) return undefined;
    // What is typed before the field is there is meant for it, and the page would take it for its own keys.
    const keep = (event: KeyboardEvent): void => {
      const { key } = event;
      if (document.activeElement?.closest('[role="dialog"]') || event.ctrlKey || event.metaKey)
        return;
      if (key.length > 1 && !['Enter', 'Escape', 'Backspace'].includes(key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'Escape') close();
      else if (key === 'Backspace') setTyped((before) => before.slice(0, -1));
      else if (key.length === 1) setTyped((before) => before + key);
    };
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, [open, close]);
  if (!fetched) return null;
  return <PalettePage open={open} typed={typed} onType={setTyped} onClose={close} />;
};
