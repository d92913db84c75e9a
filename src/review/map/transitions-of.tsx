import { Link as TextButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Transition } from './graph.ts';
import { StateName } from './state-name.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: rem(20) },
  event: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: `${rem(12)} 0 ${rem(4)}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  requirement: { color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the table lists: replies and turned pages. What may always happen is said once, for the whole map. */
export const isListed = ({ kind, requirement }: Transition): boolean =>
  kind === 'page' || requirement !== null;

const Events = ({
  groups,
  stateOf,
  call,
}: {
  groups: Map<string, Transition[]>;
  stateOf: (transition: Transition) => string;
  call: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <ul className={styles.list}>
      {[...groups].map(([event, some]) => (
        <li key={event}>
          <span className={styles.event}>{event}</span>
          <ul className={styles.list}>
            {some.map((one) => (
              <li key={`${one.from} ${one.to} ${one.requirement ?? ''}`}>
                <TextButton as="button" inline onClick={() => call(stateOf(one))}>
                  <StateName id={stateOf(one)} />
                </TextButton>
                {one.requirement !== null && (
                  <span className={styles.requirement}>
                    {' '}
                    {t('map.requirement', { requirement: one.requirement })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** What leads on from a state and what leads there, by event. */
export const TransitionsOf = ({
  id,
  transitions,
  call,
  level,
}: {
  id: string;
  transitions: readonly Transition[];
  /** Goes to another state. */
  call: (id: string) => void;
  level: 'h3' | 'h4';
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const Heading = level;
  const listed = transitions.filter(isListed);
  const leads = listed.filter(({ from }) => from === id);
  const comes = listed.filter(({ from, to }) => to === id && from !== id);
  const byEvent = ({ event }: Transition): string => event;
  return (
    <>
      <Heading className={styles.heading}>
        {t('map.leads', { count: new Set(leads.map(({ to }) => to)).size })}
      </Heading>
      {leads.length === 0 ? (
        <p className={styles.none}>{t('map.ends')}</p>
      ) : (
        <Events groups={Map.groupBy(leads, byEvent)} stateOf={({ to }) => to} call={call} />
      )}
      <Heading className={styles.heading}>
        {t('map.comes', { count: new Set(comes.map(({ from }) => from)).size })}
      </Heading>
      {comes.length === 0 ? (
        <p className={styles.none}>{t('map.begins')}</p>
      ) : (
        <Events groups={Map.groupBy(comes, byEvent)} stateOf={({ from }) => from} call={call} />
      )}
    </>
  );
};
