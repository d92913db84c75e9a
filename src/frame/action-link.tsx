import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { signInTokens } from '../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    color: signInTokens.signInLink,
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: signInTokens.signInFocusRing,
      outlineOffset: '1px',
      textDecorationLine: 'underline',
      textDecorationStyle: 'solid',
    },
    // The system draws a button's text as it draws any other.
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
  // Within a sentence colour alone would not tell a link from the words around it.
  inline: { textDecorationLine: 'underline' },
  inherited: { color: 'inherit', ':hover': { color: 'inherit' }, ':active': { color: 'inherit' } },
});

/** What looks like a link and does something on this page. */
export const ActionLink = ({
  children,
  onClick,
  inline = false,
  inheritColor = false,
  label,
  expanded,
  controls,
}: {
  children?: ReactNode;
  onClick: () => void;
  /** Stands within a sentence. */
  inline?: boolean;
  inheritColor?: boolean;
  /** Says what the link does where its text cannot. */
  label?: string | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
}): ReactElement => {
  const styles = useStyles();
  return (
    <Link
      as="button"
      type="button"
      className={mergeClasses(
        styles.root,
        inline && styles.inline,
        inheritColor && styles.inherited,
      )}
      data-inline={inline || undefined}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      {children}
    </Link>
  );
};
