import { useCallback } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Axis } from './axes.ts';

/** What a value of an axis is called. Numbers are what they are; a null is what counts where nothing is said. */
export const useValueNames = (): ((axis: Axis, value: string | null) => string) => {
  const { t } = useMessages();
  return useCallback(
    ({ name, free }, value) =>
      free && value !== null
        ? t(`review.variant.${name}.value` as MessageId, { value: Number(value) })
        : t(`review.variant.${name}.${value ?? 'otherwise'}` as MessageId),
    [t],
  );
};
