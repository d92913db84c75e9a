import type { Connect, Plugin } from 'vite';

/** A file of the build whose name is made of what is in it: another content has another name. */
const named = /^\/assets\//;

/** Sends files as they are, and lets the browser keep those whose names say what is in them. */
export const sendLocally: Connect.NextHandleFunction = (request, response, next) => {
  // Packing is for the way between two machines; on one it only takes time, for each file and each visit again.
  delete request.headers['accept-encoding'];
  if (named.test(request.url ?? '')) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
  next();
};

/** Has the built product served to its own machine without what only a distance needs. */
export const localFiles = (): Plugin => ({
  name: 'local-files',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(sendLocally);
  },
});
