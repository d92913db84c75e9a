import type { ReactElement, ReactNode } from 'react';
import type { RegistrableMethod, RegistrationPlan } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { type ScreenPart, useFrame } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from './account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from './buttons.tsx';
import { ClassicPage } from './classic-page.tsx';
import { DoneTitle } from './done-title.tsx';
import { ErrorText } from './error-text.tsx';
import { Links } from './links.tsx';
import { MethodPosition } from './method-position.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';

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
  /** It was refused through no fault of the person; the newer pages add what an administrator asks for. */
  problem?: boolean;
  /** The button that goes on; without it the page waits. */
  next?: string;
  onNext?: () => void;
  /** Where the title has the focus, says what stands below it. */
  titleDescribedBy?: readonly ScreenPart[];
  /** The focus begins on a field instead of the button. */
  hasField?: boolean;
  onBack?: () => void;
  /** The way back is a button beside the other, not an arrow above. */
  backButton?: boolean;
  /** A link under what the page says. */
  link?: ReactNode;
  /** The way to the list of methods, where there are others. */
  onOtherMethods?: () => void;
  /** Leaves the rest for a later sign-in; the older generation has it, where the plan allows it. */
  onSkip?: () => void;
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
  problem = false,
  next,
  onNext,
  titleDescribedBy = [],
  hasField = false,
  onBack: onLeave,
  backButton = false,
  link,
  onOtherMethods: onOthers,
  otherMethodsAreBack = false,
  children,
}: WizardPageProps): ReactElement => {
  const { t } = useMessages();
  const onBack = otherMethodsAreBack ? onOthers : onLeave;
  const onOtherMethods = otherMethodsAreBack ? undefined : onOthers;
  const isOneOfSome = plan !== undefined && plan.total > 1;
  return (
    <Step busy={next ? undefined : busy} {...(onNext ? { onSubmit: onNext } : {})}>
      <AccountLine wizard account={account} {...(onBack && !backButton ? { onBack } : {})} />
      {isOneOfSome && <MethodPosition plan={plan} />}
      {done ? (
        <DoneTitle follows={isOneOfSome}>{title}</DoneTitle>
      ) : (
        <Title follows={isOneOfSome} describedBy={titleDescribedBy}>
          {title}
        </Title>
      )}
      <ProblemBanner shown={problem}>
        <ErrorText count={refusals} paragraph={!problem}>
          {error}
        </ErrorText>
      </ProblemBanner>
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
