import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** The account is at risk, here or at the guest's home organization; at most a reset, beside the sign-in, mends it. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'blocked.accountBlocked'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage
      title={t('blocked.accountBlocked.title')}
      details={model.details}
      context={context}
      busy={busy}
      send={send}
      onReset={model.resets ? () => whenIdle(busy, send)({ type: 'resetPassword' }) : undefined}
    >
      {model.home &&
        t('blocked.accountBlocked.body.home', { organisation: context.organisation.displayName })}
      {model.onPremises && t('blocked.accountBlocked.body.onPremises')}
      {!model.home && !model.onPremises && t('blocked.accountBlocked.body')}
    </BlockedPage>
  );
};
