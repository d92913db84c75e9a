import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { DoneTitle } from '../parts/done-title.tsx';
import { Step } from '../parts/step.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Last page of a password reset. */
export const Screen = ({ context, busy, send }: ScreenProps<'sspr.done'>): ReactElement => {
  const { t } = useMessages();
  return (
    <Step onSubmit={() => whenIdle(busy, send)({ type: 'done' })}>
      <AccountLine account={context.account} />
      <DoneTitle>{t('sspr.done.title')}</DoneTitle>
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
