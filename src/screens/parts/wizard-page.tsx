import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { RegistrableMethod, RegistrationPlan } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { AccountLine } from './account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from './buttons.tsx';
import { ClassicPage } from './classic-page.tsx';
import { ErrorText } from './error-text.tsx';
import { CheckIcon } from './icons.tsx';
import { Links } from './links.tsx';
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
  /** What is being set up; the older generation names and draws it on every step. */
  method?: RegistrableMethod;
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
  /** A link under what the page says. */
  link?: ReactNode;
  /** The way to the list of methods, where there are others. */
  onOtherMethods?: () => void;
  /** In the newer generation that way is the arrow above, and no link. */
  otherMethodsAreBack?: boolean;
  children: ReactNode;
}

/** A page of the registration wizard, in the generation that its frame asks for. */
export const WizardPage = (props: WizardPageProps): ReactElement =>
  useFrame().wizard === 'classic' ? <ClassicPage {...props} /> : <CurrentPage {...props} />;

const CurrentPage = ({
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
  onBack: onLeave,
  backButton = false,
  link,
  onOtherMethods: onOthers,
  otherMethodsAreBack = false,
  children,
}: WizardPageProps): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const onBack = otherMethodsAreBack ? onOthers : onLeave;
  const onOtherMethods = otherMethodsAreBack ? undefined : onOthers;
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
      {(link || onOtherMethods) && (
        <Links>
          {link}
          {onOtherMethods && (
            <ActionLink onClick={onOtherMethods}>
              {t('register.securityInfo.otherOptions')}
            </ActionLink>
          )}
        </Links>
      )}
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
