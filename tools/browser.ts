import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { unpackBrowser } from './browser/unpack.ts';

/** A browser that Playwright can launch: spread it, without `comparable`, into the launch options. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  /** Whether its pictures may be compared, byte for byte, with the baselines. */
  comparable: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** What makes two pictures of the same page the same bytes, whatever was drawn before. */
const drawing = [
  '--disable-partial-raster',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** No graphics card is there to be found; Playwright itself turns off what would ask the network. */
const surroundings = ['--disable-gpu', '--disable-domain-reliability'];

/** Frames come as fast as they are drawn, and not 60 a second. A page that looks again in each frame has more to do. */
export const withoutFrameLimit = '--disable-frame-rate-limit';

/** The pinned test browser, unpacked when it is not yet; elsewhere than on Linux x64, Playwright's own. */
export async function ensureBrowser(): Promise<Browser> {
  const args = [...drawing, ...surroundings];
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { executablePath: chromium.executablePath(), args, env: inherited, comparable: false };
  }
  const folder = await unpackBrowser(join(root, 'node_modules/.cache'));
  // The sandbox refuses to start for root, which is who runs in most containers.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...inherited,
      // The package's own NSS and Expat: a bare machine has neither.
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(root, 'e2e/support/browser/fonts.conf'),
    },
    comparable: true,
  };
}
