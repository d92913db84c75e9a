import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { VisuallyHidden } from '../../frame/visually-hidden.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountTiles } from '../parts/account-tiles.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { FinePrint } from '../parts/fine-print.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenEvents, ScreenProps } from '../screen.ts';

type Managed = Extract<
  ScreenEvents['signIn.pickAccount'],
  { type: 'signOutAccount' | 'forgetAccount' }
>;

/** Asks which of the accounts that the browser knows shall go on. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'signIn.pickAccount'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const [picked, setPicked] = useState<string | null>(null);
  const [managed, setManaged] = useState<Managed | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const refusals = useRefusal(model.error, busy, () => {
    focus(list.current?.querySelector<HTMLElement>(`[data-account="${picked}"] button`) ?? null);
  });
  const act = whenIdle(busy, send);
  const { accounts } = model;

  const manage = (event: Managed): void => {
    if (busy) return;
    setManaged(event);
    // The row of a forgotten account goes; the last one stays.
    if (event.type === 'forgetAccount')
      focus(list.current?.querySelector<HTMLElement>('li:last-child button') ?? null);
    act(event);
  };

  const values = {
    organisation: context.organisation.displayName,
    application: context.application.displayName,
  };
  return (
    <Step busy={busy}>
      <Title>{t('signIn.pickAccount.title')}</Title>
      <FinePrint>
        <Message id="signIn.pickAccount.subtitle" values={values} />
      </FinePrint>
      <ErrorText count={refusals} paragraph>
        {model.error && t(`signIn.pickAccount.error.${model.error}`, values)}
      </ErrorText>
      <AccountTiles
        list={list}
        accounts={accounts}
        onPick={(account) => {
          setPicked(account);
          act({ type: 'pickAccount', account });
        }}
        onSignOut={(account) => manage({ type: 'signOutAccount', account })}
        onForget={(account) => manage({ type: 'forgetAccount', account })}
        onAnother={() => act({ type: 'useAnotherAccount' })}
      />
      <VisuallyHidden>
        <span role="status">
          {managed &&
            !busy &&
            t(
              managed.type === 'forgetAccount'
                ? 'signIn.pickAccount.forgotten'
                : 'signIn.pickAccount.signedOut',
              { account: managed.account },
            )}
        </span>
      </VisuallyHidden>
    </Step>
  );
};
