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
import { Desktop } from './desktop.tsx';
import { Mailbox } from './mailbox.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: rem(16),
    paddingBlock: rem(12),
    paddingInline: rem(24),
    '@container (max-width: 27.5rem)': { rowGap: rem(4) },
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: signInTokens.signInDivider,
  },
  account: {
    flex: `1 1 ${rem(160)}`,
    display: 'flex',
    justifyContent: 'end',
    minInlineSize: 0,
    // Beside the brand there is no room for a name: it takes the line below.
    '@container (max-width: 27.5rem)': { order: 1, flexBasis: '100%', justifyContent: 'start' },
  },
  name: {
    minInlineSize: 0,
    overflowWrap: 'anywhere',
  },
  content: {
    boxSizing: 'border-box',
    maxInlineSize: rem(960),
    marginInline: 'auto',
    padding: rem(24),
  },
  tiles: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${rem(220)}), 1fr))`,
    gap: rem(16),
    marginBlockStart: rem(32),
  },
  tile: {
    padding: rem(16),
    backgroundColor: signInTokens.signInInfo,
    borderBlockStartWidth: '4px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: signInTokens.signInArt,
    fontWeight: 600,
  },
  line: {
    blockSize: rem(10),
    marginBlockStart: rem(14),
    backgroundColor: signInTokens.signInSecondary,
  },
});

/** A page of the fictional application. */
const Application = ({ context, busy, send }: ScreenProps<'app'>): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { organisation } = context;
  const application = context.application.displayName;
  const account = context.account ?? t('account.yours');
  const act = whenIdle(busy, send);
  return (
    <>
      <div className={styles.bar}>
        <BrandMark organisation={organisation} />
        <div className={styles.account} data-part="account">
          <bdi className={styles.name}>{account}</bdi>
        </div>
        <ActionLink onClick={() => act({ type: 'signOut' })}>{t('action.signOut')}</ActionLink>
      </div>
      <div className={styles.content}>
        <Title>{t('app.title', { application })}</Title>
        <Body lead>{t('app.signedIn', { account })}</Body>
        <Body>{t('app.body', { application, organisation: organisation.displayName })}</Body>
        <ActionLink onClick={() => act({ type: 'closeBrowser' })}>
          {t('app.closeBrowser')}
        </ActionLink>
        <div className={styles.tiles} aria-hidden="true">
          {(['app.people', 'app.documents', 'app.tasks'] as const).map((id) => (
            <div key={id} className={styles.tile}>
              {t(id)}
              <div className={styles.line} />
              <div className={styles.line} />
            </div>
          ))}
        </div>
      </div>
    </>
  );
};

/** Where the sign-in was going, in each of the places where it may have happened. */
const places = { browser: Application, windowsSetup: Desktop, mailProgram: Mailbox };

/** Where the sign-in was going: an application, the desktop of the device that was set up, or the mail. */
export const Screen = (props: ScreenProps<'app'>): ReactElement => {
  const Place = places[props.context.surroundings];
  return <Place {...props} />;
};
