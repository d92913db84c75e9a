import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { ProofPage } from '../parts/proof-page.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Ends a proof that failed too often. No public picture of the real one exists; it follows its family. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.tooManyAttempts'>): ReactElement => {
  const { t } = useMessages();
  return (
    <ProofPage
      title={t('mfa.tooManyAttempts.title')}
      account={context.account}
      anotherWay={model.methods.length > 0 && t('mfa.tooManyAttempts.anotherWay')}
      busy={busy}
      act={whenIdle(busy, send)}
    >
      <Body lead>{t('mfa.tooManyAttempts.body')}</Body>
    </ProofPage>
  );
};
