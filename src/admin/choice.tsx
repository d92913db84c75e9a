import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../theme/rem.ts';
import { sign, tight } from './tight.ts';

const useStyles = makeStyles({
  root: { display: 'grid', minInlineSize: 0, maxInlineSize: '100%' },
  select: {
    gridArea: '1 / 1',
    minInlineSize: 0,
    [tight]: {
      // Out of sight, whatever colours are forced.
      '& select.fui-Select__select': { blockSize: '100%', textIndent: '200cqi' },
    },
  },
  // A browser cuts the words of a closed list of choices, where others would wrap.
  words: {
    display: 'none',
    gridArea: '1 / 1',
    zIndex: 1,
    pointerEvents: 'none',
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    paddingBlock: rem(4),
    paddingInlineStart: '5cqi',
    paddingInlineEnd: `calc(${sign(20)} + 5cqi)`,
    [tight]: { display: 'block' },
  },
});

/** One thing that can be chosen. */
export interface Option {
  value: string;
  text: string;
  /** Name of the group that it stands in; those of one group follow each other. */
  group?: string;
}

const optionsIn = (options: readonly Option[]): ReactElement[] =>
  options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));

/** A list of choices, whose chosen one is never cut off. */
export const Choice = ({
  options,
  value,
  onChoose,
  className,
  size,
  ...named
}: {
  options: readonly Option[];
  value: string;
  onChoose: (value: string) => void;
  className?: string;
  size?: 'small';
  'aria-label'?: string;
  id?: string;
}): ReactElement => {
  const styles = useStyles();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <span className={mergeClasses(styles.root, className)}>
      <Select
        {...named}
        {...(size ? { size } : {})}
        className={styles.select}
        value={value}
        onChange={(_event, chosen) => onChoose(chosen.value)}
      >
        {groups.map((group) =>
          group === undefined ? (
            optionsIn(options)
          ) : (
            <optgroup key={group} label={group}>
              {optionsIn(options.filter((option) => option.group === group))}
            </optgroup>
          ),
        )}
      </Select>
      <span className={styles.words} aria-hidden="true">
        {options.find((option) => option.value === value)?.text}
      </span>
    </span>
  );
};
