import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** One of some values, from a list. */
export const PickOne = <V extends string>({
  label,
  hint,
  value,
  options,
  onPick,
}: {
  label: string;
  hint?: string;
  value: V;
  options: readonly { value: V; name: string }[];
  onPick: (value: V) => void;
}): ReactElement => (
  <Field label={label} {...(hint === undefined ? {} : { hint })}>
    <Select
      value={value}
      onChange={(_event, { value: picked }) => {
        const found = options.find((one) => one.value === picked);
        if (found) onPick(found.value);
      }}
    >
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.name}
        </option>
      ))}
    </Select>
  </Field>
);
