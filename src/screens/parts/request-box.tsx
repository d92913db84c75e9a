import { type ReactElement, useContext, useEffect, useEffectEvent } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { DetailsFoldContext, useFrame } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { DetailsBox } from './details-box.tsx';

const order = ['requestId', 'correlationId', 'timestamp'] as const;

/** The ids of the present request, as the three dots at the foot of every sign-in page unfold them. */
export const RequestBox = (): ReactElement => {
  const { t } = useMessages();
  const { request } = useFrame();
  const { id, onClose } = useContext(DetailsFoldContext);
  const lines = order.map((field) => ({
    label: t(`details.${field}`),
    value: request?.[field] ?? t('details.notAvailable'),
  }));
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const box = document.getElementById(id);
    // The box stands before the dots that unfold it, so that the focus has to be taken there.
    box?.querySelector<HTMLElement>('button')?.focus();
    const fold = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    };
    box?.addEventListener('keydown', fold);
    return () => box?.removeEventListener('keydown', fold);
  }, [id]);
  return (
    <DetailsBox id={id} lines={lines}>
      <ActionLink onClick={onClose}>{t('details.close')}</ActionLink>
    </DetailsBox>
  );
};
