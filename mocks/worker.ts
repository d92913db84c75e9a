/** Longest wait for the browser's worker, in ms; a worker that takes longer does not work here. */
const patience = 10_000;

/** Rejects if something takes longer than a worker may. */
export const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The service worker takes too long.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Registers the worker and waits until it answers for this page. MSW would do the first itself, but reloads a page that
 * no worker answers for (what is typed would be lost, and without end where the browser passes workers by), and cannot
 * be started again after a registration that failed.
 */
export const takeOver = async (script: string): Promise<void> => {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(script);
  if (serviceWorker.controller) return;
  const taken = new Promise<void>((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  // A new worker claims the page by itself; one that was there before a reload past it has to be told.
  registration.active?.postMessage('CLAIM');
  await taken;
};
