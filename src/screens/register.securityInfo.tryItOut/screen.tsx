import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { BellArt } from '../parts/illustration.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

const useStyles = makeStyles({
  number: {
    marginBlock: `0 ${rem(16)}`,
    textAlign: 'center',
    fontSize: rem(35),
    lineHeight: rem(44),
    fontWeight: 600,
  },
});

/** Fourth page of the registration wizard: a trial request. It goes on by itself when the phone approves. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.tryItOut'>): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    // Answer and new trial are entered like screens, for the button of the one is not in the other.
    <Step key={model.error ?? 'waiting'} onSubmit={() => act({ type: 'tryAgain' })}>
      <AccountLine wizard account={context.account} />
      <Title>{t('register.securityInfo.tryItOut.title')}</Title>
      <ErrorText paragraph>
        {model.error && t(`register.securityInfo.tryItOut.error.${model.error}`)}
      </ErrorText>
      <BellArt />
      {model.error ? (
        <Buttons>
          <PrimaryButton wizard busy={busy} initialFocus describedBy={['title', 'error']}>
            {t('action.tryAgain')}
          </PrimaryButton>
        </Buttons>
      ) : (
        <>
          <p className={styles.number} data-part="number" dir="ltr">
            {model.number}
          </p>
          <Body lead>{t('register.securityInfo.tryItOut.body')}</Body>
        </>
      )}
    </Step>
  );
};
