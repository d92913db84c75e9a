import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type Ref, useId } from 'react';
import { usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  row: { paddingInline: rem(2), marginBlockEnd: rem(12) },
  label: { display: 'block', fontSize: rem(13), lineHeight: rem(20), fontWeight: 600 },
  select: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: rem(36),
    paddingInline: 0,
    borderInlineStyle: 'none',
    borderBlockStartStyle: 'none',
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: signInTokens.signInFieldLine,
    borderRadius: 0,
    backgroundColor: signInTokens.signInCard,
    color: signInTokens.signInText,
    fontFamily: 'inherit',
    fontSize: rem(15),
    // No caret stands in it, and the line alone would change nothing but its hue.
    ':focus-visible': {
      outline: `2px solid ${signInTokens.signInFocusRing}`,
      // Inside: the label stands close above.
      outlineOffset: '-2px',
      borderBlockEndColor: signInTokens.signInFieldLineFocused,
    },
    '@media (forced-colors: active)': {
      ':focus-visible': { outline: '2px solid Highlight' },
    },
  },
  refused: { borderBlockEndColor: signInTokens.signInError },
});

/** A list to choose one from, with its label above. */
export const SelectField = ({
  label,
  name,
  value,
  onChange,
  children,
  refused = false,
  initialFocus = false,
  selectRef,
}: {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
  refused?: boolean;
  initialFocus?: boolean;
  selectRef?: Ref<HTMLSelectElement>;
}): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const ids = usePartIds();
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        ref={selectRef}
        className={mergeClasses(styles.select, refused && styles.refused)}
        aria-invalid={refused || undefined}
        aria-describedby={refused || initialFocus ? ids('title', 'error') : undefined}
        data-initial-focus={initialFocus || undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
};
