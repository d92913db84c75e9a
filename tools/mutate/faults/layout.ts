import type { Fault } from '../fault.ts';

const parts = 'src/screens/parts';

/** Distances off by a pixel. */
export const spaceFaults: readonly Fault[] = [
  {
    name: 'card-padded-by-45',
    kind: 'space',
    file: 'src/frame/sign-in-frame.tsx',
    find: ' padding: rem(44)',
    replace: ' padding: rem(45)',
    near: '1280',
  },
  {
    name: 'buttons-5-apart',
    kind: 'space',
    file: `${parts}/buttons.tsx`,
    find: 'gap: rem(4)',
    replace: 'gap: rem(5)',
    near: 'staySignedIn',
  },
  {
    name: 'account-17-below-the-brand',
    kind: 'space',
    file: `${parts}/account-line.tsx`,
    find: 'marginBlockStart: rem(16)',
    replace: 'marginBlockStart: rem(17)',
  },
  {
    name: 'footer-padded-by-13',
    kind: 'space',
    file: 'src/frame/frame-footer.tsx',
    find: 'paddingInline: rem(12)',
    replace: 'paddingInline: rem(13)',
  },
  {
    name: 'tile-icon-13-from-its-words',
    kind: 'space',
    file: `${parts}/tile-look.ts`,
    find: 'columnGap: rem(12)',
    replace: 'columnGap: rem(13)',
    near: 'mfa.prompt.methods',
  },
  {
    name: 'links-17-apart',
    kind: 'space',
    file: `${parts}/links.tsx`,
    find: 'rowGap: rem(16)',
    replace: 'rowGap: rem(17)',
    near: 'blocked',
  },
  {
    name: 'details-padded-by-45',
    kind: 'space',
    file: `${parts}/details-box.tsx`,
    find: 'paddingInline: rem(44)',
    replace: 'paddingInline: rem(45)',
    near: 'more-details',
  },
  {
    name: 'problem-padded-by-13',
    kind: 'space',
    file: `${parts}/problem-banner.tsx`,
    find: ' padding: rem(12)',
    replace: ' padding: rem(13)',
    near: 'register throttled',
  },
  {
    name: 'set-up-33-from-the-edge',
    kind: 'space',
    file: 'src/frame/windows-setup-frame.tsx',
    find: ' margin: rem(32)',
    replace: ' margin: rem(33)',
    near: 'windows-setup',
  },
  {
    name: 'older-step-21-from-its-sign',
    kind: 'space',
    file: `${parts}/classic-page.tsx`,
    find: 'columnGap: rem(20)',
    replace: 'columnGap: rem(21)',
    near: 'classic 1280',
  },
];

const cut = "overflow: 'hidden',\n    textOverflow: 'ellipsis',\n    whiteSpace: 'nowrap'";

/** Text that has not the room that it needs. */
export const clipFaults: readonly Fault[] = [
  {
    name: 'account-cut-in-one-line',
    kind: 'clip',
    file: `${parts}/account-line.tsx`,
    find: "overflowWrap: 'anywhere'",
    replace: cut,
    near: 'long-account',
  },
  {
    name: 'title-cut-in-one-line',
    kind: 'clip',
    file: `${parts}/title.tsx`,
    find: "outlineStyle: 'none'",
    replace: `outlineStyle: 'none',\n    ${cut}`,
    near: 'moreInfoRequired.mandatory',
  },
  {
    name: 'info-bar-as-high-as-one-line',
    kind: 'clip',
    file: `${parts}/info-bar.tsx`,
    find: 'minBlockSize: rem(40)',
    replace: "blockSize: rem(40),\n    overflow: 'hidden'",
    near: 'moreInfoRequired.skippable',
  },
  {
    name: 'button-as-high-as-one-line',
    kind: 'clip',
    file: `${parts}/buttons.tsx`,
    find: 'minBlockSize: rem(32)',
    replace: "blockSize: rem(32),\n    overflow: 'hidden'",
    near: 'sspr.done text-400',
  },
  {
    name: 'words-of-a-tile-cut-in-one-line',
    kind: 'clip',
    file: `${parts}/tile-list.tsx`,
    find: 'words: { minInlineSize: 0 }',
    replace: `words: {\n    minInlineSize: 0,\n    ${cut}\n  }`,
    near: 'mfa.prompt.methods',
  },
  {
    name: 'number-box-lower-than-its-number',
    kind: 'clip',
    file: `${parts}/number-box.tsx`,
    find: 'blockSize: rem(64)',
    replace: "blockSize: rem(40),\n    overflow: 'hidden'",
    near: 'mfa.prompt.push',
  },
  {
    name: 'footer-lower-than-its-links',
    kind: 'clip',
    file: 'src/frame/frame-footer.tsx',
    find: 'minBlockSize: rem(28)',
    replace: "blockSize: rem(28),\n    overflow: 'hidden'",
    near: 'text-400',
  },
];

/** Something above what it belongs below, or the other way round. */
export const layerFaults: readonly Fault[] = [
  {
    name: 'page-shape-above-the-card',
    kind: 'layer',
    file: 'src/frame/sign-in-frame.tsx',
    find: "zIndex: -1,\n      clipPath: 'polygon(0 62%",
    replace: "zIndex: 1,\n      clipPath: 'polygon(0 62%",
    near: '1280',
  },
  {
    name: 'page-shape-below-the-page',
    kind: 'layer',
    file: 'src/frame/sign-in-frame.tsx',
    find: "    isolation: 'isolate',\n",
    replace: '',
    near: '1280',
  },
  {
    name: 'column-above-the-card',
    kind: 'layer',
    file: 'src/frame/sign-in-frame.tsx',
    find: 'zIndex: -1,\n      inlineSize: `min(',
    replace: 'zIndex: 1,\n      inlineSize: `min(',
    near: 'fabrikam--light',
  },
  {
    name: 'hills-above-the-window',
    kind: 'layer',
    file: `${parts}/desktop-window.tsx`,
    find: 'zIndex: -1',
    replace: 'zIndex: 1',
    near: 'device.ctrlAltDel',
  },
  {
    name: 'tick-below-its-disc',
    kind: 'layer',
    file: `${parts}/illustration.tsx`,
    find:
      '    <circle cx="120" cy="82" r="44" data-ink="full" />\n' +
      '    <path d="m100 83 14 14 27-29" data-ink="mark" strokeWidth="8" />\n',
    replace:
      '    <path d="m100 83 14 14 27-29" data-ink="mark" strokeWidth="8" />\n' +
      '    <circle cx="120" cy="82" r="44" data-ink="full" />\n',
    near: 'register.securityInfo.complete',
  },
  {
    name: 'older-corner-below-the-heading',
    kind: 'layer',
    file: 'src/frame/classic-frame.tsx',
    find: "position: 'absolute'",
    replace: "position: 'relative',\n    zIndex: -1",
    near: 'classic methodAdded',
  },
];
