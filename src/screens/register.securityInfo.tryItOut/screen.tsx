import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { Body } from '../parts/body.tsx';
import { BellArt } from '../parts/illustration.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
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
  const { t } = useWording();
  const ids = usePartIds();
  const act = whenIdle(busy, send);
  return (
    // Answer and new trial are entered like screens, for the button of the one is not in the other.
    <WizardPage
      key={model.error ?? 'waiting'}
      title={t('register.securityInfo.tryItOut.title')}
      account={context.account}
      busy={busy}
      method="microsoftAuthenticator"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      {...(model.error
        ? {
            error: t(`register.securityInfo.tryItOut.error.${model.error}`),
            next: t('action.tryAgain'),
          }
        : { titleDescribedBy: ['body', 'number'] as const })}
      onNext={() => act({ type: 'tryAgain' })}
      {...(model.plan.choices.length > 1 && {
        onOtherMethods: () => act({ type: 'otherMethods' }),
      })}
    >
      <BellArt />
      {!model.error && (
        <>
          <p className={styles.number} id={ids('number')} data-part="number" dir="ltr">
            {model.number}
          </p>
          <Body lead>{t('register.securityInfo.tryItOut.body')}</Body>
        </>
      )}
    </WizardPage>
  );
};
