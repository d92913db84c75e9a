import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { momentOf, textOfMoment } from './moment-text.ts';

/** A date and a time in UTC. `onPick` has null for what is none, and the empty text for nothing at all. */
export const MomentField = ({
  label,
  hint,
  fault,
  value,
  onPick,
}: {
  label: string;
  hint: string;
  /** What is wrong with it; null where nothing is. */
  fault: string | null;
  value: string;
  onPick: (moment: string | null) => void;
}): ReactElement => {
  const [text, setText] = useState(textOfMoment(value));
  return (
    <Field label={label} hint={hint} {...(fault === null ? {} : { validationMessage: fault })}>
      <Input
        type="datetime-local"
        dir="ltr"
        value={text}
        onChange={({ currentTarget }, { value: typed }) => {
          setText(typed);
          // The browser hands over nothing for what is filled in by half.
          const isNothing = typed === '' && !currentTarget.validity.badInput;
          onPick(isNothing ? '' : momentOf(typed));
        }}
      />
    </Field>
  );
};
