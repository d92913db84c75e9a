import type { ReactElement } from 'react';
import type { RequestMethod } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from './body.tsx';

/** Has the phone asked once more, by a request or a call as before. */
export const AskAgain = ({
  method,
  act,
}: {
  method: RequestMethod;
  act: (event: { type: 'useMethod'; method: 'voice' } | { type: 'sendAnother' }) => void;
}): ReactElement => {
  const { t } = useMessages();
  const isCall = method === 'voice';
  return (
    <Body>
      <ActionLink
        onClick={() => act(isCall ? { type: 'useMethod', method } : { type: 'sendAnother' })}
      >
        {t(isCall ? 'link.callAgain' : 'link.sendAnotherRequest')}
      </ActionLink>
    </Body>
  );
};
