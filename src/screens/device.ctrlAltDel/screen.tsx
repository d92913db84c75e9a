import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { DesktopWindow } from '../parts/desktop-window.tsx';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** What a computer of the on-premises domain shows after Ctrl+Alt+Delete, and "Change a password". */
export const Screen = (props: ScreenProps<'device.ctrlAltDel'>): ReactElement => {
  const { model, context, busy, send } = props;
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  if (!model.done)
    return (
      <DesktopWindow name={t('device.ctrlAltDel.window')}>
        <NewPasswordForm
          {...props}
          title={t('device.ctrlAltDel.title')}
          body={t('device.ctrlAltDel.body')}
          onCancel={() => act({ type: 'cancel' })}
        />
      </DesktopWindow>
    );
  return (
    <DesktopWindow name={t('device.ctrlAltDel.window')}>
      {/* The form's title was another one: this one arrives anew. */}
      <Step key="done" onSubmit={() => act({ type: 'cancel' })}>
        <AccountLine account={context.account} />
        <Title>{t('device.ctrlAltDel.done.title')}</Title>
        <Body lead>{t('device.ctrlAltDel.done.body')}</Body>
        <Buttons>
          <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
            {t('action.ok')}
          </PrimaryButton>
        </Buttons>
      </Step>
    </DesktopWindow>
  );
};
