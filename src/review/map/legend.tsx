import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signs } from './marks.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(20),
    rowGap: rem(4),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: 'inline-flex', alignItems: 'center', columnGap: rem(6) },
  line: {
    inlineSize: rem(28),
    blockSize: 0,
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStrokeAccessible,
  },
  thick: { borderBlockStartWidth: '3px' },
  brand: {
    borderBlockStartColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBlockStartColor: 'Highlight' },
  },
  dashed: { borderBlockStartStyle: 'dashed' },
  strong: { borderBlockStartWidth: '2px', borderBlockStartColor: tokens.colorNeutralForeground1 },
});

/** What lines and signs mean; and the keys. */
export const Legend = ({ hasPath }: { hasPath: boolean }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const path = mergeClasses(styles.line, styles.thick, styles.brand);
  const lines = [
    { name: 'usual' as const, className: styles.line },
    { name: 'chosen' as const, className: mergeClasses(styles.line, styles.strong) },
    ...(hasPath
      ? [
          { name: 'path' as const, className: path },
          { name: 'resumed' as const, className: mergeClasses(path, styles.dashed) },
        ]
      : []),
  ];
  const marks = [
    'unvisited',
    ...(hasPath ? (['unreached'] as const) : []),
    'noState',
    'starting',
    'problem',
  ] as const;
  return (
    <>
      <ul className={styles.root} role="list" aria-label={t('map.legend')}>
        {lines.map(({ name, className }) => (
          <li key={name} className={styles.item}>
            <span className={className} />
            {t(`map.legend.${name}`)}
          </li>
        ))}
        {marks.map((name) => {
          const Sign = signs[name];
          return (
            <li key={name} className={styles.item}>
              <Sign />
              {t(`map.kind.${name}`)}
            </li>
          );
        })}
      </ul>
      <div className={styles.root}>{t('map.keys')}</div>
    </>
  );
};
