import type { ReactElement } from 'react';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says why somebody cannot reset their own password, and what to do instead. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.contactAdministrator'>): ReactElement => {
  const { t } = useMessages();
  const { problem } = model;
  const values = {
    organisation: context.organisation.displayName,
    home: model.home ?? context.account ?? '',
  };
  return (
    <Step onSubmit={() => whenIdle(busy, send)({ type: 'cancel' })}>
      <AccountLine account={context.account} />
      <Title>{t('sspr.contactAdministrator.title')}</Title>
      <Body lead>{t(`sspr.contactAdministrator.why.${problem}`, values)}</Body>
      <Body>{t(`sspr.contactAdministrator.do.${problem}`, values)}</Body>
      <Links small>
        {problem !== 'guest' && (
          <OutsideLink note="outside.contactAdministrator">
            {t('sspr.contactAdministrator.contact')}
          </OutsideLink>
        )}
        {problem === 'guest' && (
          <OutsideLink note="outside.resetAtHome">
            <Message id="sspr.contactAdministrator.home" values={values} />
          </OutsideLink>
        )}
      </Links>
      <Buttons>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('sspr.contactAdministrator.back')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
