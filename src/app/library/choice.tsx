import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: { minInlineSize: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, marginBlockEnd: rem(6), fontWeight: tokens.fontWeightSemibold },
  chips: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
  input: {
    position: 'absolute',
    opacity: 0,
    inlineSize: '1px',
    blockSize: '1px',
    margin: 0,
    ':focus-visible + label': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
    ':checked + label': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      ...shorthands.borderColor(tokens.colorBrandBackground),
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        backgroundColor: 'Highlight',
        color: 'HighlightText',
        ...shorthands.borderColor('Highlight'),
      },
    },
  },
  item: { position: 'relative', maxInlineSize: '100%' },
  chip: {
    display: 'flex',
    columnGap: rem(8),
    alignItems: 'center',
    boxSizing: 'border-box',
    minBlockSize: rem(32),
    paddingBlock: rem(4),
    paddingInline: rem(12),
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: rem(16),
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { ...shorthands.borderColor(tokens.colorBrandStroke1) },
  },
  count: { fontVariantNumeric: 'tabular-nums', opacity: 0.9 },
});

/** One thing to choose, and how many scenarios it would leave. */
export interface Option {
  value: string;
  label: string;
  count: number;
}

/** A choice of one, drawn as chips. */
export const Choice = ({
  legend,
  options,
  value,
  onChange,
}: {
  legend: string;
  options: Option[];
  value: string;
  onChange: (value: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {options.map((option) => (
          <div key={option.value} className={styles.item}>
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className={styles.input}
            />
            <label htmlFor={`${id}-${option.value}`} className={styles.chip}>
              {option.label} <span className={styles.count}>{option.count}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
