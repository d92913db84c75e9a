import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { useGridStyles } from './grid-styles.ts';
import type { Order } from './order.ts';

/** The name of a row or column, which sorts by it. */
export const GridName = ({
  name,
  order,
  place,
  isActive,
  onSort,
}: {
  name: string;
  /** How it sorts the others; null where it does not. */
  order: Order | null;
  /** `row column`, as it is shown. */
  place: string;
  isActive: boolean;
  onSort: () => void;
}): ReactElement => {
  const styles = useGridStyles();
  const { t } = useMessages();
  return (
    <button
      type="button"
      data-place={place}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.button, styles.heading)}
      onClick={onSort}
    >
      <bdi>{name}</bdi>
      {order && <span className={styles.order}>{t(`everybody.sorted.${order.by}`)}</span>}
    </button>
  );
};
