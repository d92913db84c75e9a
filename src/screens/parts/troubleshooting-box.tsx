import type { ReactElement } from 'react';
import type { TroubleshootingDetails } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { DetailsBox } from './details-box.tsx';

const order = [
  'errorCode',
  'requestId',
  'correlationId',
  'timestamp',
  'applicationName',
  'applicationId',
  'ipAddress',
  'deviceId',
  'devicePlatform',
  'deviceState',
] as const satisfies (keyof TroubleshootingDetails)[];

/** What a blocked person can pass on. */
export const TroubleshootingBox = ({
  id,
  details,
}: {
  id: string;
  details: TroubleshootingDetails;
}): ReactElement => {
  const { t } = useMessages();
  const lines = order.map((field) => ({
    label: t(`details.${field}`),
    value:
      field === 'deviceState'
        ? t(`details.deviceState.${details.deviceState}`)
        : String(details[field] ?? t('details.notAvailable')),
  }));
  return <DetailsBox id={id} lines={lines} />;
};
