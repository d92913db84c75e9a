import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { BrandMark } from '../../frame/brand-mark.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { Body } from '../parts/body.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';
import { Taskbar } from './taskbar.tsx';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    isolation: 'isolate',
    overflow: 'hidden',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: '1fr auto',
    boxSizing: 'border-box',
    minBlockSize: '100%',
    backgroundColor: signInTokens.signInArtSoft,
    // Two hills instead of a picture of anybody else's.
    '::before,::after': { content: '""', position: 'absolute', zIndex: -1, borderRadius: '50%' },
    '::before': {
      inset: '46% -20% -60% 30%',
      backgroundColor: signInTokens.signInArt,
      opacity: 0.35,
    },
    '::after': {
      inset: '58% 40% -60% -30%',
      backgroundColor: signInTokens.signInArt,
      opacity: 0.6,
    },
    '@media (forced-colors: active)': { '::before,::after': { display: 'none' } },
  },
  window: {
    justifySelf: 'center',
    alignSelf: 'center',
    boxSizing: 'border-box',
    inlineSize: rem(480),
    maxInlineSize: `calc(100% - ${rem(32)})`,
    marginBlock: rem(24),
    padding: rem(32),
    borderRadius: '8px',
    backgroundColor: signInTokens.signInCard,
    boxShadow: '0 8px 24px rgba(0, 0, 0, 0.2)',
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
  },
});

/** Where the set-up of a device was going: its desktop. */
export const Desktop = ({ context, busy, send }: ScreenProps<'app'>): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { organisation } = context;
  const account = context.account ?? t('account.yours');
  return (
    <div className={styles.root}>
      <div className={styles.window}>
        <BrandMark organisation={organisation} />
        <Title>{t('app.title.windowsSetup')}</Title>
        <Body lead>{t('app.desktop.signedIn', { account })}</Body>
        <Body>{t('app.desktop.body', { organisation: organisation.displayName })}</Body>
        <ActionLink onClick={() => whenIdle(busy, send)({ type: 'signOut' })}>
          {t('action.signOut')}
        </ActionLink>
      </div>
      <Taskbar />
    </div>
  );
};
