import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { useConsole } from '../console-context.ts';
import type { RiskDetection } from '../graph-types.ts';
import { InWords, RiskLevel } from '../risk-words.tsx';
import { placeOf } from '../sign-in-result.ts';
import { When } from '../when.tsx';
import { AsGraph } from './as-graph.tsx';
import { Facts, Part } from './facts.tsx';

/** One finding of ID Protection. */
export const DetectionPanel = ({ detection }: { detection: RiskDetection }): ReactElement => {
  const { t, intl } = useMessages();
  const { go } = useConsole();
  const { requestId, userId } = detection;
  return (
    <>
      <Part title={t('admin.part.found')}>
        <Facts
          facts={[
            [
              t('admin.column.detection'),
              <InWords key="type" family="riskEventType" value={detection.riskEventType} />,
            ],
            [
              t('admin.column.timing'),
              <InWords key="timing" family="admin.timing" value={detection.detectionTimingType} />,
            ],
            [t('admin.column.detected'), <When key="at" at={detection.detectedDateTime} both />],
            [t('admin.column.activity'), <When key="on" at={detection.activityDateTime} both />],
            [
              t('admin.column.user'),
              <Link
                key="user"
                as="button"
                onClick={() => go({ view: 'risky-users', item: userId })}
              >
                {detection.userDisplayName}
              </Link>,
            ],
            [
              t('admin.column.signIn'),
              requestId ? (
                <Link
                  key="signIn"
                  as="button"
                  onClick={() => go({ view: 'sign-ins', item: requestId })}
                >
                  {t('admin.signIn.open')}
                </Link>
              ) : (
                t('admin.signIn.none')
              ),
            ],
          ]}
        />
      </Part>
      <Part title={t('admin.part.risk')}>
        <Facts
          facts={[
            [
              t('admin.column.riskState'),
              <InWords key="state" family="riskState" value={detection.riskState} />,
            ],
            [t('admin.column.riskLevel'), <RiskLevel key="level" level={detection.riskLevel} />],
            [
              t('admin.column.riskDetail'),
              <InWords key="detail" family="riskDetail" value={detection.riskDetail} />,
            ],
            [t('admin.column.updated'), <When key="at" at={detection.lastUpdatedDateTime} both />],
          ]}
        />
      </Part>
      <Part title={t('admin.part.where')}>
        <Facts
          facts={[
            [t('admin.column.place'), placeOf(detection.location, { t, intl })],
            [t('admin.column.address'), detection.ipAddress],
          ]}
        />
      </Part>
      <AsGraph row={detection} />
    </>
  );
};
