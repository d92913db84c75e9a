import { useMessages } from '../../i18n/messages.tsx';
import { axes } from '../variants/axes.ts';
import type { Variants } from '../variants/use-variants.ts';
import { useValueNames } from '../variants/value-names.ts';

/** The variants that the address asks for, in words. */
export const useLooks = ({ said }: Variants): string[] => {
  const { t } = useMessages();
  const nameOf = useValueNames();
  return axes.flatMap((axis) => {
    const value = said(axis);
    if (value === null) return [];
    const name = t(`review.variant.${axis.name}`);
    return [t('review.variants.now', { name, value: nameOf(axis, value) })];
  });
};
