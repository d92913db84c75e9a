import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { Body } from './body.tsx';
import { ManualEntry } from './manual-entry.tsx';
import { QrCode } from './qr-code.tsx';

/** A real code, which a real app can scan, and what to do with it. */
export const Scan = ({
  body,
  account,
  uri,
  secret,
}: {
  /** Which app to scan it with. */
  body: string;
  account: string | null;
  uri: string;
  secret: string;
}): ReactElement => {
  const { t } = useMessages();
  const name = account ?? t('account.yours');
  return (
    <>
      <Body lead>{body}</Body>
      <QrCode text={uri} label={t('register.securityInfo.scanQrCode.image', { account: name })} />
      <Body>
        <Message id="register.securityInfo.scanQrCode.then" components={{ strong: <strong /> }} />
      </Body>
      <ManualEntry account={name} secret={secret} uri={uri} />
    </>
  );
};
