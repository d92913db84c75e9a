import { Link } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { CommandBar } from '../command-bar.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import { changesIn, expectedSince, type RiskChange } from '../expected-block.ts';
import type { RiskDetection, RiskyUser, RiskyUserHistoryItem, SignIn } from '../graph-types.ts';
import { InWords, RiskLevel } from '../risk-words.tsx';
import { isRisky } from '../sign-in-result.ts';
import { useAsked } from '../use-asked.ts';
import { userCommands } from '../view/user-commands.ts';
import { When } from '../when.tsx';
import { AsGraph } from './as-graph.tsx';
import { Facts, Part } from './facts.tsx';
import { History } from './history.tsx';
import { LinkList } from './link-list.tsx';
import { Note } from './note.tsx';

interface Known {
  history: RiskyUserHistoryItem[];
  changes: RiskChange[];
  detections: RiskDetection[];
  signIns: SignIn[];
}

/** All that is known of a user's risk: how it stands, how it came, and what was found. */
export const UserPanel = ({ user }: { user: RiskyUser }): ReactElement => {
  const { t } = useMessages();
  const { begin, go } = useConsole();
  const { id } = user;
  const ask = useCallback(
    async (client: ConsoleClient): Promise<Known> => {
      const isTheirs = ({ userId }: { userId: string }): boolean => userId === id;
      const [history, detections, signIns] = await Promise.all([
        client.history(id),
        client.list<RiskDetection>('riskDetections'),
        client.list<SignIn>('signIns'),
      ]);
      const theirs = detections.filter(isTheirs);
      return {
        history,
        changes: [...history, ...changesIn(theirs)],
        detections: theirs,
        signIns: signIns.filter(isTheirs),
      };
    },
    [id],
  );
  const { answer } = useAsked(ask);
  const known = answer.status === 'ready' ? answer.value : null;
  const risky = known?.signIns.filter(isRisky) ?? [];
  const blocked = known && risky.some((signIn) => expectedSince(signIn, known.changes) !== null);
  const wasDismissed = user.riskDetail === 'adminDismissedAllRiskForUser';
  return (
    <>
      {(wasDismissed || blocked) && (
        <Note title={t('admin.dismissed.title')}>
          {t(blocked ? 'admin.dismissed.again' : 'admin.dismissed.body')}
        </Note>
      )}
      <CommandBar
        label={t('admin.commands.of', { name: user.userDisplayName })}
        selected={1}
        commands={userCommands([{ id, name: user.userDisplayName, row: user }], begin)}
      />
      <Part title={t('admin.part.risk')}>
        <Facts
          facts={[
            [t('admin.column.account'), <bdi key="upn">{user.userPrincipalName}</bdi>],
            [
              t('admin.column.riskState'),
              <InWords key="state" family="riskState" value={user.riskState} />,
            ],
            [t('admin.column.riskLevel'), <RiskLevel key="level" level={user.riskLevel} />],
            [
              t('admin.column.riskDetail'),
              <InWords key="detail" family="riskDetail" value={user.riskDetail} />,
            ],
            [t('admin.column.updated'), <When key="at" at={user.riskLastUpdatedDateTime} both />],
          ]}
        />
      </Part>
      {known && (
        <>
          <Part title={t('admin.part.history')}>
            <History items={known.history} />
          </Part>
          <Part title={t('admin.part.detections')}>
            <LinkList
              empty={t('admin.part.detections.none')}
              links={known.detections.map((one) => ({
                id: one.id,
                label: <InWords family="riskEventType" value={one.riskEventType} />,
                at: one.detectedDateTime,
                open: () => go({ view: 'risk-detections', item: one.id }),
              }))}
            />
          </Part>
          <Part title={t('admin.part.riskySignIns')}>
            <LinkList
              empty={t('admin.part.riskySignIns.none')}
              links={risky.map((one) => ({
                id: one.id,
                label: <InWords family="riskState" value={one.riskState} />,
                at: one.createdDateTime,
                open: () => go({ view: 'risky-sign-ins', item: one.id }),
              }))}
            />
          </Part>
          <Part title={t('admin.part.signIns')}>
            <Link as="button" onClick={() => go({ view: 'sign-ins', item: null })}>
              {t('admin.part.signIns.open', { count: known.signIns.length })}
            </Link>
          </Part>
        </>
      )}
      <AsGraph row={user} />
    </>
  );
};
