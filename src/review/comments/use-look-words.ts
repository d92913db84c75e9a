import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { axes, isValue } from '../variants/axes.ts';
import { useValueNames } from '../variants/value-names.ts';
import type { Comment } from './comment.ts';

/** Says in which looks a comment was made. What another version called otherwise is said as it stands. */
export const useLookWords = (): ((comment: Pick<Comment, 'variant' | 'point'>) => string) => {
  const { t } = useMessages();
  const nameOf = useValueNames();
  return ({ variant, point }) => {
    const width = String(Math.round(point.width));
    const words = Object.entries({ ...variant, width }).map(([name, value]) => {
      const axis = axes.find((one) => one.name === name);
      if (!axis || (!isValue(axis, value) && name !== 'width')) return `${name}: ${value}`;
      const label = t(`review.variant.${name}` as MessageId);
      return t('review.variants.now', { name: label, value: nameOf(axis, value) });
    });
    return words.join(' · ');
  };
};
