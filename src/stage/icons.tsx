import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../theme/rem.ts';

const paths = {
  play: 'M6 4.2v11.6c0 .6.7 1 1.2.7l9-5.8c.5-.3.5-1 0-1.4l-9-5.8C6.7 3.2 6 3.6 6 4.200Z',
  pause: 'M5 4h3.500v12H5zM11.5 4H15v12h-3.500z',
  back: 'M4 4h2v12H4zM16 4.300v11.400c0 .5-.6.8-1 .5l-8-5.700a.6.6 0 0 1 0-1l8-5.700c.4-.3 1 0 1 .5Z',
  next: 'M14 4h2v12h-2zM4 4.300v11.400c0 .5.6.8 1 .5l8-5.700a.6.6 0 0 0 0-1l-8-5.700c-.4-.3-1 0-1 .5Z',
  restart: 'M10 4a6 6 0 1 1-5.7 4.200l1.4.5A4.5 4.5 0 1 0 10 5.500v2.300L6 4.7 10 1.700V4Z',
  share:
    'M10 2l4 4-1 1-2.3-2.200V12H9.300V4.800L7 7 6 6l4-4ZM4 9h2.500v1.500h-1v6h9v-6h-1V9H16v9H4V9Z',
  detach: 'M11 3h6v6h-1.500V5.600l-6 6-1.1-1.1 6-6H11V3ZM4 5h4v1.500H4.500v9h9V12H15v5H3V5h1Z',
  hide: 'M4.5 5.5 10 11l5.5-5.5 1 1L10 13 3.5 6.500l1-1ZM3.5 15h13v1.500h-13z',
  show: 'M3 4h14v12H3V4Zm1.5 1.500v9h6v-9h-6Zm7.5 0v9h3.500v-9H12Z',
} as const;

/** Names of the dock's own signs. */
export type IconName = keyof typeof paths;

const useStyles = makeStyles({
  root: { display: 'block', inlineSize: rem(20), blockSize: rem(20), fill: 'currentColor' },
  // What points along the line of reading turns with it.
  turning: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

const turning: IconName[] = ['back', 'next', 'play', 'show'];

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
