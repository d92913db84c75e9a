import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useFrame } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    display: 'block',
    blockSize: rem(160),
    inlineSize: rem(240),
    maxInlineSize: '100%',
    marginBlock: `${rem(4)} ${rem(16)}`,
    marginInline: 'auto',
    fill: 'none',
    stroke: signInTokens.signInArt,
    strokeWidth: 4,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    // Classes of the parts below: soft areas, strong areas, and what is drawn on strong ones.
    '& [data-ink="soft"]': { fill: signInTokens.signInArtSoft, stroke: 'none' },
    '& [data-ink="full"]': { fill: signInTokens.signInArt, stroke: 'none' },
    '& [data-ink="mark"]': { stroke: signInTokens.signInArtInk },
    '& [data-ink="markFill"]': { fill: signInTokens.signInArtInk, stroke: 'none' },
    '@media (forced-colors: active)': {
      stroke: 'CanvasText',
      '& [data-ink="soft"]': { fill: 'Canvas', stroke: 'CanvasText' },
      '& [data-ink="full"]': { fill: 'CanvasText' },
      '& [data-ink="mark"]': { stroke: 'Canvas' },
      '& [data-ink="markFill"]': { fill: 'Canvas' },
    },
  },
});

/** The older registration pages have the sign of the method beside the step instead. */
const Illustration = ({ children }: { children: ReactNode }): ReactElement | null => {
  const styles = useStyles();
  if (useFrame().wizard === 'classic') return null;
  return (
    <svg className={styles.root} viewBox="0 0 240 160" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
};

/** A padlock with a person in it. */
export const PadlockArt = (): ReactElement => (
  <Illustration>
    <ellipse cx="120" cy="84" rx="92" ry="68" data-ink="soft" />
    <path d="M94 66V50a26 26 0 0 1 52 0v16" strokeWidth="10" />
    <rect x="76" y="64" width="88" height="76" rx="10" data-ink="full" />
    <circle cx="120" cy="90" r="10" data-ink="markFill" />
    <path d="M100 126c1-14 9-20 20-20s19 6 20 20Z" data-ink="markFill" />
  </Illustration>
);

/** A tick in a ring, with sparkles: everything is set up. */
export const DoneArt = (): ReactElement => (
  <Illustration>
    <ellipse cx="120" cy="84" rx="92" ry="68" data-ink="soft" />
    <circle cx="120" cy="82" r="44" data-ink="full" />
    <path d="m100 83 14 14 27-29" data-ink="mark" strokeWidth="8" />
    <path d="M46 44v20M36 54h20M196 36v16M188 44h16M190 112v20M180 122h20" />
  </Illustration>
);

const Phone = (): ReactElement => (
  <>
    <rect x="84" y="8" width="72" height="144" rx="12" data-ink="full" />
    <rect x="91" y="22" width="58" height="112" rx="3" data-ink="markFill" />
    <path d="M112 143h16" data-ink="mark" />
  </>
);

/** A phone on which an account is added. */
export const PhoneArt = (): ReactElement => (
  <Illustration>
    <ellipse cx="120" cy="84" rx="100" ry="64" data-ink="soft" />
    <Phone />
    <rect x="98" y="34" width="44" height="24" rx="3" data-ink="soft" />
    <path d="M106 42h16M106 50h26" strokeWidth="3" />
    <circle cx="120" cy="92" r="18" />
    <path d="M120 83v18M111 92h18" />
  </Illustration>
);

/** A bell beside a tilted phone. */
export const BellArt = (): ReactElement => (
  <Illustration>
    <ellipse cx="120" cy="84" rx="104" ry="64" data-ink="soft" />
    <g transform="translate(34 6) rotate(10 120 80)">
      <Phone />
      <path d="M104 92l12 12 20-24" strokeWidth="6" />
    </g>
    <path d="M40 106c8-8 8-18 8-28a24 24 0 0 1 48 0c0 10 0 20 8 28Z" data-ink="full" />
    <path d="M62 116a10 10 0 0 0 20 0M72 46v8" />
    <path d="M34 60a40 40 0 0 0-6 20M110 60a40 40 0 0 1 5 12" strokeWidth="3" />
  </Illustration>
);
