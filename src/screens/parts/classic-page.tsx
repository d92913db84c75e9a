import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { Buttons, PrimaryButton, SecondaryButton } from './buttons.tsx';
import { ClassicSteps } from './classic-steps.tsx';
import { ClassicTick } from './classic-tick.tsx';
import { ClassicToast } from './classic-toast.tsx';
import { ErrorText } from './error-text.tsx';
import { Links } from './links.tsx';
import { MethodIcon } from './method-icon.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';
import type { WizardPageProps } from './wizard-page.tsx';

const useStyles = makeStyles({
  section: { marginBlock: `0 ${rem(20)}`, fontSize: rem(28), lineHeight: rem(36) },
  columns: {
    display: 'grid',
    gridTemplateColumns: `${rem(60)} minmax(0, 1fr)`,
    columnGap: rem(20),
    '@container (max-width: 27.5rem)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: rem(12) },
  },
  icon: {
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'start',
    '@container (max-width: 27.5rem)': { justifyItems: 'start' },
  },
  picture: { '& > *': { inlineSize: rem(48), blockSize: rem(48) } },
  head: { display: 'flex', columnGap: rem(8) },
  skip: { marginInlineStart: 'auto' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: rem(24),
    rowGap: rem(8),
    boxSizing: 'border-box',
    minBlockSize: rem(41),
    marginBlock: `${rem(24)} calc(-1 * var(--card-padding))`,
    marginInline: 'calc(-1 * var(--card-padding))',
    paddingBlock: rem(10),
    paddingInline: 'var(--card-padding)',
    backgroundColor: 'var(--classicFoot)',
    '@media (forced-colors: active)': {
      borderBlockStartWidth: '1px',
      borderBlockStartStyle: 'solid',
    },
  },
});

/** A page of the registration wizard in its older generation: method, picture beside the step, and a grey foot. */
export const ClassicPage = ({
  title,
  busy,
  plan,
  method,
  done = false,
  error,
  refusals = 0,
  next,
  onNext,
  titleDescribedBy = [],
  hasField = false,
  onBack,
  link,
  onOtherMethods,
  onSkip,
  children,
}: WizardPageProps): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const skips = onSkip !== undefined && plan?.maySkip === true;
  const step = (
    <div>
      <div className={styles.head}>
        {done && <ClassicTick />}
        <Title describedBy={titleDescribedBy}>{title}</Title>
      </div>
      <ErrorText count={refusals} paragraph>
        {error}
      </ErrorText>
      {children}
      {link && <Links small>{link}</Links>}
    </div>
  );
  return (
    <Step busy={next ? undefined : busy} {...(onNext ? { onSubmit: onNext } : {})}>
      {done && method && (
        <ClassicToast>
          {t('register.classic.registered', { name: t(`method.${method}`) })}
        </ClassicToast>
      )}
      {plan && plan.total > 1 && <ClassicSteps plan={plan} method={method} />}
      {method ? (
        <>
          <p className={styles.section} data-part="section">
            {t(`method.${method}`)}
          </p>
          <div className={styles.columns}>
            <div className={styles.icon} aria-hidden="true">
              <span className={styles.picture}>
                <MethodIcon method={method} />
              </span>
            </div>
            {step}
          </div>
        </>
      ) : (
        step
      )}
      {(next || onBack) && (
        <Buttons>
          {onBack && <SecondaryButton onClick={onBack}>{t('action.back')}</SecondaryButton>}
          {next && (
            <PrimaryButton
              busy={busy}
              initialFocus={!hasField}
              describedBy={['title', error ? 'error' : 'body']}
            >
              {next}
            </PrimaryButton>
          )}
        </Buttons>
      )}
      {(onOtherMethods || skips) && (
        <div className={styles.foot} data-part="foot">
          {onOtherMethods && (
            <ActionLink inline inheritColor onClick={onOtherMethods}>
              {t('register.classic.otherMethod')}
            </ActionLink>
          )}
          {skips && (
            <span className={styles.skip}>
              <ActionLink inline inheritColor onClick={onSkip}>
                {t('register.classic.skip')}
              </ActionLink>
            </span>
          )}
        </div>
      )}
    </Step>
  );
};
