import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { CheckIcon } from '../parts/icons.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: rem(8) },
  tick: { color: signInTokens.signInSuccess, marginBlockStart: rem(4) },
});

/** Last page of a password reset. */
export const Screen = ({ context, busy, send }: ScreenProps<'sspr.done'>): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <Step onSubmit={() => whenIdle(busy, send)({ type: 'done' })}>
      <AccountLine account={context.account} />
      <div className={styles.row}>
        <span className={styles.tick}>
          <CheckIcon />
        </span>
        <Title>{t('sspr.done.title')}</Title>
      </div>
      <Body lead>{t('sspr.done.body')}</Body>
      <Body>{t('sspr.done.notice')}</Body>
      <Buttons>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('sspr.done.signIn')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
