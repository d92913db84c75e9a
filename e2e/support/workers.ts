import type { CDPSession, Page } from '@playwright/test';

/** A direct line to the browser, for what no page can do to its workers. */
const lineTo = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Stops every service worker, as the browser does when it wants the memory. Resolves when they have stopped. */
export const stopWorkers = async (page: Page): Promise<void> => {
  const line = await lineTo(page);
  const stopped = new Promise<void>((resolve) => {
    line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const statuses = versions.map(({ runningStatus }) => runningStatus);
      if (statuses.length > 0 && statuses.every((status) => status === 'stopped')) resolve();
    });
  });
  await line.send('ServiceWorker.enable');
  await line.send('ServiceWorker.stopAllWorkers');
  await stopped;
};

/** Lets the page's requests go past the service workers, or to them again. */
export const bypassWorkers = async (page: Page): Promise<{ end: () => Promise<void> }> => {
  const line = await lineTo(page);
  await line.send('Network.enable');
  await line.send('Network.setBypassServiceWorker', { bypass: true });
  return {
    end: async () => {
      await line.send('Network.setBypassServiceWorker', { bypass: false });
    },
  };
};

/** Reloads as with the shift key held: neither cache nor service worker has a part in it. */
export const reloadHard = async (page: Page): Promise<void> => {
  const line = await lineTo(page);
  const loaded = page.waitForEvent('load');
  await line.send('Page.reload', { ignoreCache: true });
  await loaded;
};

/** Removes every registration of the page's origin. */
export const unregisterWorkers = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
  });

/** Tells the worker that the page is closed, as the mock library does when it stops. Resolves when it has heard. */
export const closeClient = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent) => {
          if ((data as { type?: string }).type === 'CLIENT_CLOSED') resolve();
        });
        navigator.serviceWorker.controller?.postMessage('CLIENT_CLOSE');
      }),
  );
