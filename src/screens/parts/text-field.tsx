import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { type ScreenPart, usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  row: { paddingInline: rem(2), marginBlockEnd: rem(16) },
  named: {
    position: 'relative',
    containerType: 'inline-size',
    '& [data-part="name"]': {
      display: 'none',
      position: 'absolute',
      insetBlockEnd: '100%',
      fontSize: rem(12),
      lineHeight: rem(16),
      color: signInTokens.signInMutedText,
      // Too narrow for the names that stand in the fields.
      '@container (max-width: 12rem)': { display: 'block', position: 'static' },
    },
    '@container (max-width: 12rem)': { '& input::placeholder': { color: 'transparent' } },
  },
  // In the distance to what stands above, so that nothing moves when somebody types.
  kept: { '&:has(input:not(:placeholder-shown)) [data-part="name"]': { display: 'block' } },
  root: {
    display: 'flex',
    inlineSize: '100%',
    minBlockSize: rem(36),
    paddingInline: 0,
    fontSize: rem(15),
    backgroundColor: 'transparent',
    borderBottomColor: signInTokens.signInFieldLine,
    // The line itself changes colour; Fluent's animated second line is not part of these pages.
    '::after': { display: 'none' },
    ':hover': { borderBottomColor: signInTokens.signInFieldLine },
    ':active,:focus-within': { borderBottomColor: signInTokens.signInFieldLineFocused },
    ':focus-within': { boxShadow: signInTokens.signInFieldFocusShadow },
    // A ring is drawn around the field there: inside, clear of the text in it and of the error above.
    '@media (forced-colors: active)': { paddingInline: rem(4), outlineOffset: '-2px' },
  },
  refused: {
    borderBottomColor: signInTokens.signInError,
    ':hover': { borderBottomColor: signInTokens.signInError },
    ':active,:focus-within': { borderBottomColor: signInTokens.signInError },
    ':not(:focus-within),:hover:not(:focus-within)': {
      borderBottomColor: signInTokens.signInError,
    },
  },
  input: {
    paddingInline: 0,
    fontSize: 'inherit',
    color: signInTokens.signInText,
    '::placeholder': { color: signInTokens.signInMutedText, opacity: 1 },
  },
});

/**
 * A field whose name stands in it until something is typed, as on the real pages, and above it where it is too narrow
 * for names.
 */
export const TextField = ({
  label,
  placeholder = label,
  value,
  onChange,
  name,
  type = 'text',
  autoComplete,
  numeric = false,
  refused = false,
  describedByBody = false,
  describedByHint = false,
  initialFocus = false,
  keepsName = false,
  inputRef,
}: {
  label: string;
  /** What stands in the field where its name stands above it. */
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  name: string;
  type?: 'text' | 'email' | 'password' | 'tel';
  /**
   * Password managers keep what is typed into fields that say `current-password` or `new-password`.
   * Nothing typed here is worth keeping, so a password field says `off`.
   */
  autoComplete: 'username' | 'one-time-code' | 'off';
  numeric?: boolean;
  refused?: boolean;
  /** The first paragraph says what the field is for. */
  describedByBody?: boolean;
  /** A hint below it says what it takes. */
  describedByHint?: boolean;
  initialFocus?: boolean;
  /** The name stays in view, small and above, once something is typed. */
  keepsName?: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
}): ReactElement => {
  const styles = useStyles();
  const ids = usePartIds();
  const described: ScreenPart[] = ['title'];
  if (describedByBody) described.push('body');
  if (refused) described.push('error');
  if (describedByHint) described.push('hint');
  const isNamed = placeholder === label;
  return (
    <div
      className={mergeClasses(styles.row, isNamed && styles.named, keepsName && styles.kept)}
      data-keeps-name={keepsName || undefined}
    >
      {isNamed && (
        <span data-part="name" aria-hidden>
          {label}
        </span>
      )}
      <div data-part="field">
        <Input
          appearance="underline"
          className={mergeClasses(styles.root, refused && styles.refused)}
          // Fluent's types lose the element of a plain `ref` under React 19.3.
          input={{ className: styles.input, ref: inputRef }}
          name={name}
          type={type}
          value={value}
          onChange={(_, data) => onChange(data.value)}
          placeholder={placeholder}
          aria-label={label}
          aria-describedby={ids(...described)}
          aria-invalid={refused || undefined}
          aria-required
          autoComplete={autoComplete}
          // The backend takes no more; nobody types as much on purpose.
          maxLength={1024}
          autoCapitalize="none"
          spellCheck={false}
          inputMode={numeric ? 'numeric' : undefined}
          data-initial-focus={initialFocus || undefined}
        />
      </div>
    </div>
  );
};
