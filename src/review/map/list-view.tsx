import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { interrupts } from '../../screens/interrupts.ts';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { hrefWith } from './href.ts';
import { signs, useMarks } from './marks.tsx';
import { StateName } from './state-name.tsx';
import { TransitionsOf } from './transitions-of.tsx';
import type { Flow, FlowState } from './use-flow.ts';

const useStyles = makeStyles({
  group: {
    margin: `${rem(24)} 0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  states: { display: 'grid', gap: rem(12), margin: 0, padding: 0, listStyle: 'none' },
  state: {
    padding: rem(12),
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  link: { color: tokens.colorBrandForegroundLink },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(16),
    margin: `${rem(4)} 0`,
    padding: 0,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: rem(4) },
  transitions: { marginBlockStart: rem(4) },
  summary: { cursor: 'pointer', minBlockSize: rem(24) },
});

const State = ({
  state,
  flow,
  isChosen,
  called,
  onArrived,
  call,
}: {
  state: FlowState;
  flow: Flow;
  isChosen: boolean;
  called: boolean;
  onArrived: () => void;
  call: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const marks = useMarks()(state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isChosen || !called) return;
    heading.current?.focus();
    onArrived();
  }, [isChosen, called, onArrived]);
  const { id } = state;
  const href = hrefWith(linkTo)(state);
  return (
    <li className={styles.state} data-map-state={id}>
      <h3 className={styles.name} ref={heading} tabIndex={-1}>
        <StateName id={id} />
      </h3>
      {state.title !== id && <div>{state.title}</div>}
      {marks.length > 0 && (
        <ul className={styles.marks} role="list">
          {marks.map(({ name, text }) => {
            const Sign = signs[name];
            return (
              <li key={name} className={styles.mark}>
                <Sign />
                {text}
              </li>
            );
          })}
        </ul>
      )}
      {href !== null && (
        <Link to={href} className={styles.link}>
          {t('map.open', { id })}
        </Link>
      )}
      <details className={styles.transitions} open={isChosen}>
        <summary className={styles.summary}>{t('map.transitions', { id })}</summary>
        <TransitionsOf id={id} transitions={flow.transitions} level="h4" call={call} />
      </details>
    </li>
  );
};

/** The same as the map shows, as a list: every state with its transitions, by interrupt. */
export const ListView = ({
  flow,
  shown,
  chosen,
  called,
  onArrived,
  call,
}: {
  flow: Flow;
  /** The states that are listed. */
  shown: readonly FlowState[];
  chosen: string | null;
  called: string | null;
  onArrived: () => void;
  call: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <>
      {[...interrupts, 'problem' as const].map((group) => {
        const states = shown.filter((state) => state.group === group);
        if (states.length === 0) return null;
        const name = group === 'problem' ? t('map.group.problem') : t(`review.interrupt.${group}`);
        return (
          <section key={group} aria-labelledby={`map-${group}`}>
            <h2 id={`map-${group}`} className={styles.group}>
              {t('map.group', { name, count: states.length })}
            </h2>
            <ul className={styles.states} role="list">
              {states.map((state) => (
                <State
                  key={state.id}
                  state={state}
                  flow={flow}
                  isChosen={state.id === chosen}
                  called={state.id === called}
                  onArrived={onArrived}
                  call={call}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
