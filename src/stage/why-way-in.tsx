import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { Change, WayIn, WouldLetIn } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { AnswerView } from './answer-view.tsx';
import { PlainList } from '../why/plain-list.tsx';
import { Section } from '../why/section.tsx';
import { useAnswer } from './use-answer.ts';
import { useChangeText, WhyWay } from './why-change.tsx';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { display: 'flex', flexDirection: 'column', rowGap: rem(4) },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer', paddingBlock: rem(4) },
});

const askWouldLetIn = (client: StageClient): Promise<WouldLetIn> => client.wouldLetIn();

type Person = NonNullable<WouldLetIn['person']>;

/** The ways in by who makes the change: the person first, then the IT staff of each organisation. */
const byWhom = (ways: readonly WayIn[]): [Change['organisation'], WayIn[]][] => {
  const groups = Map.groupBy(ways, ({ changes: [change] }) => change?.organisation?.id ?? '');
  return [...groups]
    .toSorted(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([, own]) => [own[0]?.changes[0]?.organisation ?? null, own]);
};

const Group = ({ title, children }: { title: string; children: ReactElement[] }): ReactElement => {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h4 id={id} className={styles.heading}>
        {title}
      </h4>
      <PlainList>{children}</PlainList>
    </div>
  );
};

const Found = ({ answer, person }: { answer: WouldLetIn; person: Person }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const change = useChangeText();
  const { singles, pairs, insufficient } = answer;
  const { displayName: name } = person;
  const count = singles.length + insufficient.length;
  const whose = (one: Change): string =>
    one.organisation
      ? t('why.wayIn.pair.staff', {
          organisation: one.organisation.displayName,
          change: change(one),
        })
      : t('why.wayIn.pair.person', { name, change: change(one) });
  const ids = (changes: readonly Change[]): string => changes.map(({ id }) => id).join(' ');
  return (
    <>
      {singles.length === 0 && (
        <p className={styles.line}>
          {t(pairs.length === 0 ? 'why.wayIn.none' : 'why.wayIn.none.single', { count, name })}
        </p>
      )}
      {byWhom(singles).map(([organisation, ways]) => (
        <Group
          key={organisation?.id ?? ''}
          title={
            organisation
              ? t('why.wayIn.staff', { organisation: organisation.displayName })
              : t('why.wayIn.person', { name })
          }
        >
          {ways.map((way) => (
            <WhyWay key={ids(way.changes)} way={way}>
              {way.changes.map(change)}
            </WhyWay>
          ))}
        </Group>
      ))}
      {pairs.length > 0 && (
        <Group title={t('why.wayIn.pairs')}>
          {pairs.map((way) => (
            <WhyWay key={ids(way.changes)} way={way}>
              {way.changes.map((one) => (
                <p key={one.id} className={styles.line}>
                  {whose(one)}
                </p>
              ))}
            </WhyWay>
          ))}
        </Group>
      )}
      {insufficient.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {t('why.wayIn.insufficient', { count: insufficient.length })}
          </summary>
          <PlainList>
            {insufficient.map((one) => (
              <li key={one.id} className={styles.quiet}>
                {whose(one)}
              </li>
            ))}
          </PlainList>
        </details>
      )}
      <p className={styles.quiet}>{t('why.wayIn.how')}</p>
    </>
  );
};

/** What would let in whoever was stopped. It is asked for only while this is drawn. */
export const WhyWayIn = ({ client }: { client: StageClient }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { answer, refresh } = useAnswer(client, askWouldLetIn);
  return (
    <AnswerView answer={answer} refresh={refresh}>
      {(found) => {
        const { person, asIs } = found;
        if (!person || !asIs) return <></>;
        const name = person.displayName;
        return (
          <Section title={t('why.wayIn', { name })}>
            {asIs.letsIn ? (
              <p className={styles.line}>
                {t(asIs.putsOff ? 'why.wayIn.asIs.putsOff' : 'why.wayIn.asIs', { name })}
              </p>
            ) : (
              <Found answer={found} person={person} />
            )}
          </Section>
        );
      }}
    </AnswerView>
  );
};
