import { useMessages } from '../../i18n/messages.tsx';
import { hexOf } from './contrast.ts';
import type { PickedPoint } from './use-measuring.ts';

/** Says of a picked colour what it is and where it is from. */
export const useColourWords = (): ((point: PickedPoint) => string) => {
  const { t } = useMessages();
  return ({ side, at, colour, source, element, overImage }) => {
    const words = t(`compare.colour.${source}`, {
      side: t(`compare.side.${side}`),
      ...at,
      colour: hexOf(colour),
      element,
    });
    return overImage ? `${words} ${t('compare.colour.overImage')}` : words;
  };
};
