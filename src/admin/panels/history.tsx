import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useConsole } from '../console-context.ts';
import type { RiskyUserHistoryItem } from '../graph-types.ts';
import { InWords, RiskLevel } from '../risk-words.tsx';
import { When } from '../when.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'relative',
    paddingInlineStart: rem(20),
    paddingBlockEnd: rem(16),
    ':before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: rem(2),
      insetBlockStart: rem(6),
      inlineSize: rem(8),
      blockSize: rem(8),
      borderRadius: '50%',
      backgroundColor: tokens.colorBrandBackground,
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        backgroundColor: 'CanvasText',
      },
    },
    ':not(:last-child):after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: rem(5.5),
      insetBlockStart: rem(18),
      insetBlockEnd: 0,
      borderInlineStartWidth: '1px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
    },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(12),
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How a user's risk came and went, the newest first. */
export const History = ({ items }: { items: readonly RiskyUserHistoryItem[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { staff } = useConsole();
  const byWhom = (id: string | null): string => {
    if (!id) return t('admin.history.bySystem');
    const one = staff.find((member) => member.id === id);
    return one
      ? t('admin.history.byStaff', { name: one.displayName })
      : t('admin.history.byPerson');
  };
  const sorted = items.toSorted((one, other) =>
    other.riskLastUpdatedDateTime.localeCompare(one.riskLastUpdatedDateTime),
  );
  if (sorted.length === 0) return <p className={styles.quiet}>{t('admin.history.none')}</p>;
  return (
    <ol role="list" className={styles.list}>
      {sorted.map((item) => (
        <li
          key={`${item.id} ${item.riskLastUpdatedDateTime} ${item.riskDetail}`}
          className={styles.item}
        >
          <div className={styles.line}>
            {text('riskState', item.riskState)}
            {item.riskLevel !== 'none' && <RiskLevel level={item.riskLevel} />}
          </div>
          {item.riskDetail !== 'none' && <InWords family="riskDetail" value={item.riskDetail} />}
          {(item.activity?.riskEventTypes ?? []).map((type) => (
            <div key={type}>{text('riskEventType', type)}</div>
          ))}
          <div className={styles.quiet}>{byWhom(item.initiatedBy)}</div>
          <div className={styles.quiet}>
            <When at={item.riskLastUpdatedDateTime} both />
          </div>
        </li>
      ))}
    </ol>
  );
};
