import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Command, CommandBar } from '../command-bar.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import { changesIn, expectedSince, type RiskChange } from '../expected-block.ts';
import type { RiskDetection, SignIn } from '../graph-types.ts';
import { ResultWords } from '../result-words.tsx';
import { InWords, RiskLevel } from '../risk-words.tsx';
import { isRisky, placeOf, resultOf } from '../sign-in-result.ts';
import { useAsked } from '../use-asked.ts';
import { When } from '../when.tsx';
import { AsGraph } from './as-graph.tsx';
import { Facts, Part } from './facts.tsx';
import { Note } from './note.tsx';
import { enumerated } from '../../i18n/enumerated.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    paddingBlock: rem(6),
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  id: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

const Policies = ({ signIn }: { signIn: SignIn }): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const text = useKnownText();
  const { go } = useConsole();
  const policies = signIn.appliedConditionalAccessPolicies;
  if (policies.length === 0)
    return <span className={styles.quiet}>{t('admin.policies.none')}</span>;
  return (
    <ul role="list" className={styles.list}>
      {policies.map(({ id, displayName, result, enforcedGrantControls }) => (
        <li key={id} className={styles.item}>
          <Link as="button" onClick={() => go({ view: 'policies', item: id })}>
            {displayName}
          </Link>
          <div>{text('result', result)}</div>
          {enforcedGrantControls.length > 0 && (
            <div className={styles.quiet}>{enumerated(intl, enforcedGrantControls)}</div>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What is known of whoever signed in. */
interface Known {
  changes: RiskChange[];
  /** Whether they stand among the risky users. */
  isAtRisk: boolean;
}

/** One entry of the sign-in log. */
export const SignInPanel = ({
  signIn,
  commands,
}: {
  signIn: SignIn;
  commands: Command[];
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const text = useKnownText();
  const { go } = useConsole();
  const { userId, status, deviceDetail } = signIn;
  const ask = useCallback(
    async (client: ConsoleClient): Promise<Known> => {
      const [history, detections, isAtRisk] = await Promise.all([
        // Whoever was never at risk has no history, which Graph says as not found.
        client.history(userId).catch(() => []),
        client.list<RiskDetection>('riskDetections'),
        client.isRiskyUser(userId),
      ]);
      const theirs = detections.filter((one) => one.userId === userId);
      return { changes: [...history, ...changesIn(theirs)], isAtRisk };
    },
    [userId],
  );
  const { answer } = useAsked(ask);
  const known = answer.status === 'ready' ? answer.value : null;
  const since = known && expectedSince(signIn, known.changes);
  const code = text('errorCode', String(status.errorCode));
  const { operatingSystem: system, browser } = deviceDetail;
  const device = system && browser ? t('admin.device', { system, browser }) : system || browser;
  const id = (value: string): ReactElement => (
    <bdi className={styles.id} dir="ltr">
      {value}
    </bdi>
  );
  return (
    <>
      {since && <Note title={t('admin.expected.title')}>{t('admin.expected.body')}</Note>}
      {isRisky(signIn) && (
        <CommandBar
          label={t('admin.commands.of', { name: signIn.userDisplayName })}
          selected={1}
          commands={commands}
        />
      )}
      <Part title={t('admin.part.result')}>
        <Facts
          facts={[
            [
              t('admin.column.result'),
              <ResultWords key="result" result={resultOf(signIn)} code={status.errorCode} />,
            ],
            [t('admin.column.error'), status.errorCode === 0 ? null : code],
            [t('admin.column.reason'), status.failureReason === code ? null : status.failureReason],
            [t('admin.column.details'), status.additionalDetails],
            [t('admin.column.date'), <When key="at" at={signIn.createdDateTime} both />],
            [
              t('admin.column.user'),
              <Link
                key="user"
                as="button"
                onClick={() =>
                  go({ view: known?.isAtRisk ? 'risky-users' : 'registration', item: userId })
                }
              >
                {signIn.userDisplayName}
              </Link>,
            ],
            [t('admin.column.application'), signIn.appDisplayName],
          ]}
        />
      </Part>
      <Part title={t('admin.part.risk')}>
        <Facts
          facts={[
            [
              t('admin.column.riskState'),
              <InWords key="state" family="riskState" value={signIn.riskState} />,
            ],
            [
              t('admin.column.levelDuring'),
              <RiskLevel key="during" level={signIn.riskLevelDuringSignIn} />,
            ],
            [
              t('admin.column.levelAggregated'),
              <RiskLevel key="all" level={signIn.riskLevelAggregated} />,
            ],
            [
              t('admin.column.riskDetail'),
              signIn.riskState === 'none' ? null : (
                <InWords key="detail" family="riskDetail" value={signIn.riskDetail} />
              ),
            ],
            [
              t('admin.part.detections'),
              signIn.riskEventTypes_v2.length === 0
                ? null
                : signIn.riskEventTypes_v2.map((type) => (
                    <InWords key={type} family="riskEventType" value={type} />
                  )),
            ],
          ]}
        />
      </Part>
      <Part title={t('admin.part.policies')}>
        <Policies signIn={signIn} />
      </Part>
      <Part title={t('admin.part.where')}>
        <Facts
          facts={[
            [t('admin.column.place'), placeOf(signIn.location, { t, intl })],
            [t('admin.column.address'), id(signIn.ipAddress)],
            [t('admin.column.device'), device],
            [t('admin.column.client'), signIn.clientAppUsed],
            [t('admin.column.request'), id(signIn.id)],
            [t('admin.column.correlation'), id(signIn.correlationId)],
          ]}
        />
      </Part>
      <AsGraph row={signIn} />
    </>
  );
};
