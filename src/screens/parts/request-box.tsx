import { type ReactElement, useContext, useEffect, useEffectEvent } from 'react';
import type { AttemptStatus } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { DetailsFoldContext } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { DetailsBox } from './details-box.tsx';

const order = ['requestId', 'correlationId', 'timestamp'] as const;

/** The ids of the present request, as the three dots at the foot of every sign-in page unfold them. */
export const RequestBox = ({
  status,
}: {
  /** Null before somebody signs in: there is no request yet. */
  status: Pick<AttemptStatus, (typeof order)[number]> | null;
}): ReactElement => {
  const { t } = useMessages();
  const { id, onClose } = useContext(DetailsFoldContext);
  const lines = order.map((field) => ({
    label: t(`details.${field}`),
    value: status?.[field] ?? t('details.notAvailable'),
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
