/*
 * Wraps MSW's worker. A call to the rehearsal's backend that no page answers must not reach the network, not even as a
 * failed attempt to find the host: the name cannot exist, but what is in the request shall not leave the browser.
 */
const backend = 'https://rehearsal.invalid';
const network = self.fetch.bind(self);

self.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, self.location.href);
  if (url.origin !== backend) return network(input, init);
  return Promise.resolve(new Response(null, { status: 503, statusText: 'No rehearsal answers' }));
};

// A page that was reloaded past its worker asks to be answered again.
self.addEventListener('message', (event) => {
  if (event.data === 'CLAIM') event.waitUntil(self.clients.claim());
});

// The page's own files are none of the rehearsal's business: they load as if there were no worker, also when it dies.
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).origin !== backend) event.stopImmediatePropagation();
});

importScripts('/mockServiceWorker.js');
