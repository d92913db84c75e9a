import type { Connect, Plugin } from 'vite';

const isReadable = (path: string): boolean => {
  try {
    // The answer has to be made of it: Vite drops a call from its bundled configuration whose result nobody uses.
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
};

/** Answers an address whose percent signs stand for no characters with the page, which says that nothing is there. */
export const answerWithPage: Connect.NextHandleFunction = (request, _response, next) => {
  const [path = ''] = (request.url ?? '').split('?');
  if (!isReadable(path)) request.url = '/';
  next();
};

/** Has both of Vite's servers answer a link that was cut in the middle of a character; by themselves they send nothing. */
export const malformedLinks = (): Plugin => ({
  name: 'malformed-links',
  configureServer: ({ middlewares }) => {
    middlewares.use(answerWithPage);
  },
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(answerWithPage);
  },
});
