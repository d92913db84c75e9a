import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { hrefWith } from './href.ts';
import { useMarks } from './marks.tsx';
import { StateName } from './state-name.tsx';
import { TransitionsOf } from './transitions-of.tsx';
import type { Flow, FlowState } from './use-flow.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    padding: rem(12),
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'start', columnGap: rem(8) },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  marks: { margin: `${rem(4)} 0`, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** What there is to say of the chosen state: its marks, what leads on, and what leads there. */
export const StatePanel = ({
  state,
  flow,
  call,
  letGo,
  className,
}: {
  state: FlowState;
  flow: Flow;
  /** Goes to another state. */
  call: (id: string) => void;
  letGo: () => void;
  className: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const marks = useMarks()(state);
  const { linkTo } = useReviewHost();
  const href = hrefWith(linkTo)(state);
  return (
    <aside className={`${styles.root} ${className}`} aria-label={state.id}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <StateName id={state.id} />
        </h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('map.close', { id: state.id })}
          onClick={letGo}
        />
      </div>
      {state.title !== state.id && <div>{state.title}</div>}
      {marks.map(({ text }) => (
        <p key={text} className={styles.marks}>
          {text}
        </p>
      ))}
      {state.visits !== null && state.visits > 0 && (
        <p className={styles.marks}>{t('map.visitedBy', { count: state.visits })}</p>
      )}
      {href !== null && (
        <Link to={href} className={styles.link}>
          {t('map.open', { id: state.id })}
        </Link>
      )}
      <TransitionsOf id={state.id} transitions={flow.transitions} level="h3" call={call} />
    </aside>
  );
};
