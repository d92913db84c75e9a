import type { ReactElement } from 'react';
import { TrialCode } from '../parts/trial-code.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** The trial of an authenticator app of another maker: type the code that it shows. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.enterCode'>): ReactElement => {
  const { t } = useWording();
  return (
    <TrialCode
      title={t('register.securityInfo.enterCode.title')}
      model={model}
      method="softwareOath"
      account={context.account}
      error={model.error && t(`register.securityInfo.enterCode.error.${model.error}`)}
      busy={busy}
      act={whenIdle(busy, send)}
    >
      {t('register.securityInfo.enterCode.body')}
    </TrialCode>
  );
};
