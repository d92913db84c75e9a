import { type ReactElement, useMemo } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { countDiffering, pixelsOf } from './differing.ts';
import type { Content } from './layer.tsx';
import type { SideName } from './link.ts';

/** Says in numbers how two pictures differ; of what is drawn live it says that nothing is counted. */
export const DifferenceNote = ({
  contents: { a, b },
}: {
  contents: Record<SideName, Content>;
}): ReactElement => {
  const { t } = useMessages();
  const counted = useMemo(
    () =>
      a.kind === 'bitmap' && b.kind === 'bitmap'
        ? countDiffering(pixelsOf(a.bitmap), pixelsOf(b.bitmap))
        : null,
    [a, b],
  );
  return (
    <p role="status" style={{ margin: 0 }}>
      {counted
        ? t('compare.difference', {
            differing: counted.differing,
            all: counted.all,
            share: counted.differing / counted.all,
          })
        : t('compare.difference.eye')}
    </p>
  );
};
