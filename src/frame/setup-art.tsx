import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { signInTokens } from '../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    display: 'block',
    blockSize: 'auto',
    inlineSize: '100%',
    fill: 'none',
    stroke: signInTokens.signInArt,
    strokeWidth: 4,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    '& [data-ink="paper"]': { fill: signInTokens.signInCard },
    '& [data-ink="full"]': { fill: signInTokens.signInArt, stroke: 'none' },
    '& [data-ink="mark"]': { stroke: signInTokens.signInArtInk },
    '@media (forced-colors: active)': {
      stroke: 'CanvasText',
      '& [data-ink="paper"]': { fill: 'Canvas' },
      '& [data-ink="full"]': { fill: 'CanvasText' },
      '& [data-ink="mark"]': { stroke: 'Canvas' },
    },
  },
});

/** A portable computer out of its box, with a gear and a tick: a device that is being set up. */
export const SetupArt = (): ReactElement => (
  <svg className={useStyles().root} viewBox="0 0 240 180" aria-hidden="true" focusable="false">
    <rect x="44" y="24" width="152" height="104" rx="10" data-ink="paper" />
    <path d="M60 56h44M60 72h60M60 88h32" />
    <circle cx="154" cy="72" r="16" />
    <path d="M154 46v10M154 88v10M128 72h10M170 72h10M136 54l6 6M166 84l6 6M136 90l6-6M166 60l6-6" />
    <path d="M22 134h196l-8 14a10 10 0 0 1-8 4H38a10 10 0 0 1-8-4Z" data-ink="full" />
    <circle cx="196" cy="128" r="24" data-ink="full" />
    <path d="m185 128 8 8 15-16" strokeWidth="6" data-ink="mark" />
  </svg>
);
