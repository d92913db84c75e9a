import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { PadlockPersonIcon } from '../parts/icons.tsx';
import { Links } from '../parts/links.tsx';
import { NumberBox } from '../parts/number-box.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Waits until the request that went to the phone is answered there. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.prompt.push'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title describedBy={['body', 'number']}>{t('mfa.prompt.push.title')}</Title>
      <IconRow icon={<PadlockPersonIcon />} waiting>
        {t('mfa.prompt.push.body')}
      </IconRow>
      <NumberBox>{model.number}</NumberBox>
      <Body>
        <Message id="mfa.prompt.push.refresh" components={{ strong: <strong /> }} />
      </Body>
      <Links small>
        <ActionLink onClick={() => act({ type: 'anotherWay' })}>
          {t('mfa.prompt.push.cantUse')}
        </ActionLink>
        <OutsideLink note="outside.learnMoreVerification">{t('link.moreInformation')}</OutsideLink>
      </Links>
    </Step>
  );
};
