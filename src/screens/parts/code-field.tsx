import type { ReactElement } from 'react';
import { TextField } from './text-field.tsx';
import type { TypedCode } from './use-code.ts';

/** The field for a code of digits, which the device may fill in. */
export const CodeField = ({
  label,
  typed: { field, code, setCode },
  refused,
}: {
  label: string;
  typed: TypedCode;
  refused: boolean;
}): ReactElement => (
  <TextField
    inputRef={field}
    label={label}
    name="code"
    autoComplete="one-time-code"
    numeric
    value={code}
    onChange={setCode}
    refused={refused}
    describedByBody
    initialFocus
  />
);
