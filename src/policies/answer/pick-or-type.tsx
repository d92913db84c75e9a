import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { PickOne } from './pick-one.tsx';

/** No value begins with a space. */
const other = ' other';

/** One of some values, from a list, or another one, which is typed. With none to choose from it is typed at once. */
export const PickOrType = ({
  label,
  otherName,
  otherLabel,
  fault,
  value,
  options,
  takesFocus = false,
  onPick,
}: {
  label: string;
  /** What the list calls any other value. */
  otherName: string;
  /** Label of the field for another value. */
  otherLabel: string;
  /** What is wrong with a typed value; null where nothing is. */
  fault: string | null;
  value: string;
  options: readonly { value: string; name: string }[];
  /** It came by a press that asked for it, to be typed in. */
  takesFocus?: boolean;
  onPick: (value: string) => void;
}): ReactElement => {
  const [typed, setTyped] = useState(value);
  const [isTyped, setIsTyped] = useState(!options.some((one) => one.value === value));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <>
      {options.length > 0 && (
        <PickOne
          label={label}
          value={isTyped ? other : value}
          options={[...options, { value: other, name: otherName }]}
          onPick={(picked) => {
            setIsTyped(picked === other);
            setTyped('');
            onPick(picked === other ? '' : picked);
          }}
        />
      )}
      {isTyped && (
        <Field label={otherLabel} {...(fault === null ? {} : { validationMessage: fault })}>
          <Input
            input={{ ref: field }}
            dir="ltr"
            value={typed}
            onChange={(_event, { value: text }) => {
              setTyped(text);
              onPick(text.trim());
            }}
          />
        </Field>
      )}
    </>
  );
};
