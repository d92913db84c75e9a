import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

/** One security question to choose, and its answer. */
export const QuestionFields = ({
  number,
  offered,
  question,
  answer,
  onQuestion,
  onAnswer,
  refused,
  isFirst,
  keep,
}: {
  number: number;
  offered: readonly string[];
  question: string;
  answer: string;
  onQuestion: (question: string) => void;
  onAnswer: (answer: string) => void;
  /** Which of the two was not taken. */
  refused: 'question' | 'answer' | null;
  /** The focus begins here. */
  isFirst: boolean;
  /** Is told the elements that can be focused. */
  keep: (part: 'question' | 'answer', element: HTMLElement | null) => void;
}): ReactElement => {
  const { t } = useMessages();
  return (
    <>
      <SelectField
        label={t('register.securityInfo.questions.question', { number })}
        name={`question${number}`}
        value={question}
        onChange={onQuestion}
        refused={refused === 'question'}
        initialFocus={isFirst}
        selectRef={(element) => keep('question', element)}
      >
        <option value="">{t('register.securityInfo.questions.choose')}</option>
        {offered.map((one) => (
          <option key={one} value={one} dir="auto">
            {one}
          </option>
        ))}
      </SelectField>
      <TextField
        inputRef={{
          get current() {
            return null;
          },
          set current(element) {
            keep('answer', element);
          },
        }}
        label={t('register.securityInfo.questions.answer', { number })}
        placeholder={t('sspr.verify.questions.field')}
        name={`answer${number}`}
        autoComplete="off"
        value={answer}
        onChange={onAnswer}
        refused={refused === 'answer'}
      />
    </>
  );
};
