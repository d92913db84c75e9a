import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { useConsole } from './console-context.ts';

const useStyles = makeStyles({
  exact: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  time: { fontVariantNumeric: 'tabular-nums' },
});

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A span in words, such as "3 minutes ago": in the largest unit that fits. */
export const spanInWords = (seconds: number, intl: string): string => {
  const format = new Intl.RelativeTimeFormat(intl, { numeric: 'auto' });
  const fits = units.find(([, size]) => Math.abs(seconds) >= size);
  return fits
    ? format.format(Math.trunc(seconds / fits[1]), fits[0])
    : format.format(Math.trunc(seconds), 'second');
};

/** A moment in words and to the second; in a table the exact time is what its title says. */
export const When = ({ at, both = false }: { at: string; both?: boolean }): ReactElement => {
  const styles = useStyles();
  const { intl } = useMessages();
  const { now } = useConsole();
  const moment = new Date(at);
  const exact = new Intl.DateTimeFormat(intl, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  }).format(moment);
  const title = `${exact} UTC`;
  const words = now === null ? title : spanInWords((moment.getTime() - now) / 1000, intl);
  return (
    <time dateTime={at} title={title} className={styles.time}>
      <bdi>{words}</bdi>
      {both && (
        <span className={styles.exact}>
          <bdi>{title}</bdi>
        </span>
      )}
    </time>
  );
};
