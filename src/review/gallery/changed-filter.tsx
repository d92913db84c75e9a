import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { PackPanel } from '../pack/pack-panel.tsx';
import type { PackComparison } from '../pack/use-comparison.ts';
import { usePackOpener } from '../pack/use-pack-opener.ts';
import { useReviewHost } from '../review-context.ts';
import { useFileDrop } from '../../files/use-file-drop.ts';
import type { Variants } from '../variants/use-variants.ts';
import { hasIn, withHas } from './has.ts';

const useStyles = makeStyles({
  has: { alignSelf: 'end' },
  summary: { cursor: 'pointer', minBlockSize: rem(24), fontWeight: tokens.fontWeightSemibold },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}` },
  link: { color: tokens.colorBrandForegroundLink },
});

/** Narrows the gallery to what changed against an earlier pack of pictures, which is opened here. */
export const ChangedFilter = ({
  variants: { search, edit },
  comparison,
}: {
  variants: Variants;
  comparison: PackComparison;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const opener = usePackOpener();
  const isOn = hasIn(search, 'changed');
  const isOver = useFileDrop(({ files: [file] }) => {
    if (file) opener.openAnywhere(file);
  });
  return (
    <>
      <Checkbox
        className={styles.has}
        label={t('pack.has')}
        checked={isOn}
        onChange={(_event, { checked }) =>
          edit((present) => withHas(present, 'changed', checked === true))
        }
      />
      {/* What is asked for and cannot be shown yet says how; what came of a dropped file is said too. */}
      <details
        open={isOn || opener.opening !== null || opener.outcome !== ''}
        className={isOver ? styles.over : ''}
      >
        <summary className={styles.summary}>{t('pack.title')}</summary>
        <PackPanel opener={opener} comparison={comparison} />
        <p>
          <Link className={styles.link} to={linkTo('/compare')}>
            {t('pack.compare')}
          </Link>
        </p>
      </details>
    </>
  );
};
