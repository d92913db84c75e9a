import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';

const useStyles = makeStyles({
  root: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The newest edition of an article that the model was checked against. */
const checkedAgainst = new Date('2026-05-15');

/** Says what this is not, and how old its sources are. */
export const DockFooter = (): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const edition = new Intl.DateTimeFormat(intl, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(checkedAgainst);
  return <p className={styles.root}>{t('stage.footer', { edition })}</p>;
};
