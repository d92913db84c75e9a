/** What the page offers to the one that measures: the wait of the next press of Enter, in ms. */
export interface PressProbe {
  nextWait: Promise<number>;
  arm: () => void;
}

/**
 * Runs in the page before anything else. A wait begins with the key, as the browser stamped it, and ends with the
 * first animation frame after the title of another screen is there: what a person would see next is drawn in it.
 */
export function watchPresses(): void {
  const title = (): Element | null => document.querySelector('[data-screen] h1');

  const probe: PressProbe = { nextWait: Promise.resolve(Number.NaN), arm };
  Object.assign(globalThis, { pressProbe: probe });

  function arm(): void {
    const before = title();
    probe.nextWait = new Promise((resolve) => {
      addEventListener('keydown', onKey, { capture: true });
      function onKey({ key, timeStamp }: KeyboardEvent): void {
        if (key !== 'Enter') return;
        removeEventListener('keydown', onKey, { capture: true });
        const observer = new MutationObserver(() => {
          const present = title();
          if (!present || present === before) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        });
        observer.observe(document, { subtree: true, childList: true });
      }
    });
  }
}
