import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { createClock } from '../stage/clock.ts';
import { Phone } from '../stage/phone.tsx';
import { rem } from '../theme/rem.ts';
import { AreaProvider } from './area-provider.tsx';
import { LostWindow } from './lost-window.tsx';
import { type Opened, useOpened } from './use-opened.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minBlockSize: '100dvh',
    paddingBlock: rem(16),
    paddingInline: `min(${rem(8)}, 3%)`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
});

const PhonePage = ({ stage }: Opened): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [clock] = useState(() => createClock());
  useEffect(() => {
    document.title = t('stage.phone.label');
  }, [t]);
  return (
    <main className={styles.root}>
      <VisuallyHidden>
        <h1>{t('stage.phone.label')}</h1>
      </VisuallyHidden>
      <Phone client={stage} clock={clock} />
    </main>
  );
};

/** The phone in a window of its own, for a second screen: `/phone/<rehearsal>`. */
export const PhoneWindow = (): ReactElement | null => {
  const { rehearsal = '' } = useParams();
  const { opened, failed, retry } = useOpened(rehearsal);
  if (failed) return <LostWindow why={failed} retry={retry} />;
  if (!opened) return null;
  return (
    <AreaProvider>
      <PrototypeMark />
      <PhonePage {...opened} />
    </AreaProvider>
  );
};
