import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { isWayLeft } from '../parts/is-way-left.ts';
import { ProofPage } from '../parts/proof-page.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says that texts or calls were asked for too often. Its title and limits are documented, its look is not. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.throttled'>): ReactElement => {
  const { t } = useMessages();
  return (
    <ProofPage
      title={t('mfa.throttled.title')}
      account={context.account}
      anotherWay={isWayLeft(model) && t('mfa.throttled.anotherWay')}
      busy={busy}
      act={whenIdle(busy, send)}
    >
      <Body lead>{t(`mfa.throttled.body.${model.method}`)}</Body>
    </ProofPage>
  );
};
