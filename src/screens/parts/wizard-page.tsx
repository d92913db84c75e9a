import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { RegistrationPlan } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { AccountLine } from './account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from './buttons.tsx';
import { ErrorText } from './error-text.tsx';
import { CheckIcon } from './icons.tsx';
import { MethodPosition } from './method-position.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: rem(8) },
  tick: { color: signInTokens.signInSuccess, marginBlockStart: rem(4) },
});

/** What every page of the registration wizard has; what is special to one stands between title and buttons. */
export interface WizardPageProps {
  title: string;
  account: string | null;
  busy: boolean;
  /** Where more than one method is needed, says which one this is. */
  plan?: RegistrationPlan;
  /** The step is done: a tick stands before the title. */
  done?: boolean;
  /** Why something was refused, and how often. */
  error?: ReactNode;
  refusals?: number;
  /** The button that goes on; without it the page waits. */
  next?: string;
  onNext?: () => void;
  /** The focus begins on a field instead of the button. */
  hasField?: boolean;
  onBack?: () => void;
  /** The way back is a button beside the other, not an arrow above. */
  backButton?: boolean;
  children: ReactNode;
}

/** A page of the registration wizard. */
export const WizardPage = ({
  title,
  account,
  busy,
  plan,
  done = false,
  error,
  refusals = 0,
  next,
  onNext,
  hasField = false,
  onBack,
  backButton = false,
  children,
}: WizardPageProps): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const isOneOfSome = plan !== undefined && plan.total > 1;
  const heading = <Title follows={isOneOfSome}>{title}</Title>;
  return (
    <Step {...(onNext ? { onSubmit: onNext } : {})}>
      <AccountLine wizard account={account} {...(onBack && !backButton ? { onBack } : {})} />
      {isOneOfSome && <MethodPosition plan={plan} />}
      {done ? (
        <div className={styles.head}>
          <span className={styles.tick}>
            <CheckIcon />
          </span>
          {heading}
        </div>
      ) : (
        heading
      )}
      <ErrorText count={refusals} paragraph>
        {error}
      </ErrorText>
      {children}
      {(next || (onBack && backButton)) && (
        <Buttons>
          {onBack && backButton && (
            <SecondaryButton wizard onClick={onBack}>
              {t('action.back')}
            </SecondaryButton>
          )}
          {next && (
            <PrimaryButton
              wizard
              busy={busy}
              initialFocus={!hasField}
              describedBy={['title', error ? 'error' : 'body']}
            >
              {next}
            </PrimaryButton>
          )}
        </Buttons>
      )}
    </Step>
  );
};
