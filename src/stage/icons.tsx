import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../theme/rem.ts';

const paths = {
  play: 'M6 4.2v11.6c0 .6.7 1 1.2.7l9-5.8c.5-.3.5-1 0-1.4l-9-5.8C6.7 3.2 6 3.6 6 4.2Z',
  pause: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z',
  back: 'M4 4h2v12H4zM16 4.3v11.4c0 .5-.6.8-1 .5l-8-5.7a.6.6 0 0 1 0-1l8-5.7c.4-.3 1 0 1 .5Z',
  next: 'M14 4h2v12h-2zM4 4.3v11.4c0 .5.6.8 1 .5l8-5.7a.6.6 0 0 0 0-1l-8-5.7c-.4-.3-1 0-1 .5Z',
  restart: 'M10 4a6 6 0 1 1-5.7 4.2l1.4.5A4.5 4.5 0 1 0 10 5.5v2.3L6 4.7 10 1.7V4Z',
  detach: 'M11 3h6v6h-1.5V5.6l-6 6-1.1-1.1 6-6H11V3ZM4 5h4v1.5H4.5v9h9V12H15v5H3V5h1Z',
  hide: 'M4.5 4.5 10 10l-5.5 5.5-1-1L8 10 3.5 5.5l1-1ZM10.5 4.5 16 10l-5.5 5.5-1-1L14 10 9.5 5.5l1-1Z',
  show: 'M3 4h14v12H3V4Zm1.5 1.5v9h6v-9h-6Zm7.5 0v9h3.5v-9H12Z',
  fold: 'm7.5 4.5 1-1L15 10l-6.5 6.5-1-1L13 10 7.5 4.5Z',
  unfold: 'm4.5 7.5-1 1L10 15l6.5-6.5-1-1L10 13 4.5 7.5Z',
} as const;

/** Names of the dock's own signs. */
export type IconName = keyof typeof paths;

const useStyles = makeStyles({
  root: { display: 'block', inlineSize: rem(20), blockSize: rem(20), fill: 'currentColor' },
  // What points along the line of reading turns with it.
  turning: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

const turning: IconName[] = ['back', 'next', 'play', 'show', 'hide', 'fold'];

/** A sign beside or instead of a word; whoever draws it names it. */
export const Icon = ({ name }: { name: IconName }): ReactElement => {
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={mergeClasses(styles.root, turning.includes(name) && styles.turning)}
    >
      <path d={paths[name]} />
    </svg>
  );
};
