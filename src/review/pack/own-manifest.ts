import { useEffect } from 'react';
import { keepInWindow } from '../kept-in-window.ts';
import { type Manifest, manifestFile } from './format.ts';
import { readManifest } from './read-pack.ts';

/** The hashes of this build's own pictures: not asked for yet, not there, or the manifest. */
const own = keepInWindow<{ manifest: Manifest | 'unasked' | 'asking' | 'none' }>({
  manifest: 'unasked',
});

const ask = async (): Promise<void> => {
  own.set({ manifest: 'asking' });
  try {
    const answer = await fetch(`/${manifestFile}`);
    // A server that has no such file may answer with the page, which is no manifest.
    own.set({ manifest: readManifest(await answer.text()) });
  } catch {
    own.set({ manifest: 'none' });
  }
};

/** The manifest beside the build; null if it has none, undefined until that is known. */
export const useOwnManifest = (): Manifest | null | undefined => {
  const { manifest } = own.use();
  useEffect(() => {
    if (own.now().manifest === 'unasked') void ask();
  }, []);
  if (manifest === 'none') return null;
  return typeof manifest === 'string' ? undefined : manifest;
};
