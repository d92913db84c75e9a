import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Choice } from './choice.tsx';
import { gutter } from './tight.ts';
import { type Place, type ViewId, viewIds } from './views.ts';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    insetBlockStart: 0,
    flexShrink: 0,
    boxSizing: 'border-box',
    inlineSize: rem(236),
    paddingBlock: rem(16),
    paddingInline: rem(12),
  },
  narrow: { paddingInline: gutter(16), paddingBlockStart: rem(12) },
  select: { inlineSize: '100%', maxInlineSize: rem(360) },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: rem(2) },
  link: {
    position: 'relative',
    display: 'block',
    inlineSize: '100%',
    boxSizing: 'border-box',
    paddingBlock: rem(6),
    paddingInline: rem(12),
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  present: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    ':before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: rem(7),
      inlineSize: rem(3),
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorBrandBackground,
      '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    },
  },
});

/** The console's views: a list beside them, or where there is no room a choice above them. */
export const Navigation = ({
  view,
  go,
  isWide,
}: {
  view: ViewId;
  go: (place: Place) => void;
  isWide: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  if (!isWide)
    return (
      <nav aria-label={t('admin.views')} className={styles.narrow}>
        <Choice
          className={styles.select}
          aria-label={t('admin.views')}
          value={view}
          onChoose={(value) => go({ view: value as ViewId, item: null })}
          options={viewIds.map((id) => ({ value: id, text: t(`admin.view.${id}`) }))}
        />
      </nav>
    );
  return (
    <nav aria-label={t('admin.views')} className={styles.root}>
      <ul role="list" className={styles.list}>
        {viewIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.link, id === view && styles.present)}
              {...(id === view ? { 'aria-current': 'page' as const } : {})}
              onClick={() => go({ view: id, item: null })}
            >
              {t(`admin.view.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
