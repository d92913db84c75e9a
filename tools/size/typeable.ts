/** Where the page keeps the moment at which the field became typeable, and the scripts no timing lists. */
export interface SizeProbe {
  typeableAt: number | undefined;
  workers: { url: string; startedAt: number }[];
}

/**
 * Runs in the page before anything else. The page's own clock decides what started before the field was there: the
 * clock of the test lags behind it, and by then a product that loads more at once has already asked.
 */
export function watchForTypeableField(): void {
  const probe: SizeProbe = { typeableAt: undefined, workers: [] };
  Object.assign(globalThis, { sizeProbe: probe });

  // A service worker's script has no entry among the resource timings.
  const container = navigator.serviceWorker;
  const register = container.register.bind(container);
  container.register = (url, options) => {
    probe.workers.push({ url: new URL(url, location.href).href, startedAt: performance.now() });
    return register(url, options);
  };

  const observer = new MutationObserver(() => {
    if (![...document.querySelectorAll('input')].some((field) => isTypeable(field))) return;
    probe.typeableAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });

  function isTypeable(field: HTMLInputElement): boolean {
    const isText = ['text', 'email', 'tel', 'url'].includes(field.type);
    const named =
      field.labels?.length || field.ariaLabel || field.getAttribute('aria-labelledby') !== null;
    if (!isText || !named || field.disabled || field.readOnly) return false;
    const box = field.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (field.contains(top) || top.contains(field));
  }
}
