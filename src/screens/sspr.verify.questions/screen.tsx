import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactElement, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Links } from '../parts/links.tsx';
import { ResetSteps } from '../parts/reset-steps.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

const useStyles = makeStyles({ question: { marginBlock: `${rem(4)} 0` } });

/** Asks the security questions that the person chose when they registered. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.questions'>): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus } = useHost();
  const { error, questions } = model;
  const fields = useRef<Record<number, HTMLInputElement | null>>({});
  const [answers, setAnswers] = useState<string[]>(() => questions.map(() => ''));
  const isRefused = (answer: string) =>
    error === 'wrong' || (error === 'empty' && answer.trim() === '');
  const refusals = useRefusal(error, busy, () => {
    const first = Math.max(0, answers.findIndex(isRefused));
    if (error === 'wrong') setAnswers(questions.map(() => ''));
    focus(fields.current[first] ?? null);
  });
  const act = whenIdle(busy, send);

  return (
    <Step onSubmit={() => act({ type: 'submitAnswers', answers })}>
      <AccountLine account={context.account} />
      <Title>{t('sspr.verify.questions.title')}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="verify" />
      <Body lead>{t('sspr.verify.questions.body')}</Body>
      <ErrorText count={refusals} paragraph>
        {error && t(`sspr.verify.questions.error.${error}`)}
      </ErrorText>
      {questions.map((question, index) => (
        <Fragment key={question}>
          <p className={styles.question} aria-hidden="true">
            {question}
          </p>
          <TextField
            inputRef={{
              get current() {
                return fields.current[index] ?? null;
              },
              set current(element) {
                fields.current[index] = element;
              },
            }}
            label={question}
            placeholder={t('sspr.verify.questions.field')}
            name={`answer${index + 1}`}
            autoComplete="off"
            value={answers[index] ?? ''}
            onChange={(answer) =>
              setAnswers(answers.map((one, place) => (place === index ? answer : one)))
            }
            refused={isRefused(answers[index] ?? '')}
            describedByBody={index === 0}
            initialFocus={index === 0}
          />
        </Fragment>
      ))}
      <Links small>
        {model.methods.length > 1 && (
          <ActionLink onClick={() => act({ type: 'anotherWay' })}>
            {t('sspr.verify.anotherWay')}
          </ActionLink>
        )}
      </Links>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy}>{t('action.next')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
