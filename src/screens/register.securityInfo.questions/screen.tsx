import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { IconRow } from '../parts/icon-row.tsx';
import { QuestionIcon } from '../parts/icons.tsx';
import { QuestionFields } from '../parts/question-fields.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Lets somebody choose some of the organisation's security questions, and answer them. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.questions'>): ReactElement => {
  const { t } = useWording();
  const { focus } = useHost();
  const { chosen, entry = 0, error, rules } = model;
  const fields = useRef<(HTMLElement | null)[]>([]);
  const [questions, setQuestions] = useState(chosen);
  const [answers, setAnswers] = useState(() => chosen.map(() => ''));
  const isOfQuestion = error === 'noQuestion' || error === 'sameQuestion';
  const refusals = useRefusal(error, busy, () =>
    focus(fields.current[2 * entry + (isOfQuestion ? 0 : 1)] ?? null),
  );
  const act = whenIdle(busy, send);
  const put = (values: string[], place: number, value: string) => values.with(place, value);
  return (
    <WizardPage
      title={t('register.securityInfo.questions.title')}
      account={context.account}
      busy={busy}
      method="securityQuestion"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      error={
        error &&
        t(`register.securityInfo.questions.error.${error}`, { number: entry + 1, ...rules })
      }
      refusals={refusals}
      next={t('action.next')}
      onNext={() => act({ type: 'submitQuestions', questions, answers })}
      {...(model.plan.choices.length > 1 && {
        onOtherMethods: () => act({ type: 'otherMethods' }),
        otherMethodsAreBack: true,
      })}
      hasField
    >
      <IconRow icon={<QuestionIcon />}>
        {t('register.securityInfo.questions.body', { count: chosen.length, ...rules })}
      </IconRow>
      {chosen.map((_, place) => (
        <QuestionFields
          key={place}
          number={place + 1}
          offered={model.questions}
          question={questions[place] ?? ''}
          answer={answers[place] ?? ''}
          onQuestion={(question) => setQuestions(put(questions, place, question))}
          onAnswer={(answer) => setAnswers(put(answers, place, answer))}
          refused={error && place === entry ? (isOfQuestion ? 'question' : 'answer') : null}
          isFirst={place === 0}
          keep={(part, element) => {
            fields.current[2 * place + (part === 'question' ? 0 : 1)] = element;
          }}
        />
      ))}
    </WizardPage>
  );
};
