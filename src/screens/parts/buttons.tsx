import { Button, makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { type ScreenPart, usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const ring = {
  outline: `2px solid ${signInTokens.signInFocusRing}`,
  boxShadow: 'none',
  textDecorationLine: 'underline',
} as const;

const forcedBusy = {
  backgroundColor: 'Canvas',
  ...shorthands.borderColor('GrayText'),
  color: 'transparent',
} as const;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: rem(4),
    marginBlockStart: 'auto',
    paddingBlockStart: rem(4),
  },
  button: {
    position: 'relative',
    minInlineSize: rem(108),
    maxInlineSize: '100%',
    minBlockSize: rem(32),
    paddingBlock: rem(4),
    paddingInline: rem(12),
    fontSize: rem(15),
    lineHeight: rem(20),
    fontWeight: 400,
    ':focus-visible': ring,
  },
  wizard: { minInlineSize: rem(100) },
  primary: { ':focus-visible': { backgroundColor: 'var(--colorBrandBackgroundHover)' } },
  // Fluent's button sets its own forced colours, so that its focus has to as well.
  forced: {
    '@media (forced-colors: active)': {
      ':focus-visible': { outlineColor: 'CanvasText', outlineOffset: '2px' },
    },
  },
  forcedPrimary: {
    '@media (forced-colors: active)': {
      ':focus-visible': { backgroundColor: 'Highlight', color: 'HighlightText' },
    },
  },
  secondary: {
    backgroundColor: signInTokens.signInSecondary,
    color: signInTokens.signInSecondaryText,
    ...shorthands.borderColor(signInTokens.signInSecondaryBorder),
    ':hover': {
      backgroundColor: signInTokens.signInSecondaryHover,
      color: signInTokens.signInSecondaryText,
      ...shorthands.borderColor(signInTokens.signInSecondaryBorder),
    },
    ':hover:active,:active:focus-visible': {
      backgroundColor: signInTokens.signInSecondaryHover,
      color: signInTokens.signInSecondaryText,
      ...shorthands.borderColor(signInTokens.signInSecondaryBorder),
    },
  },
  // An answer mostly comes at once: the change waits, so that buttons do not flicker.
  busy: {
    backgroundColor: signInTokens.signInBusy,
    color: 'transparent',
    transitionProperty: 'background-color, color',
    transitionDuration: '0.01ms',
    transitionDelay: '200ms',
    ':hover': { backgroundColor: signInTokens.signInBusy, color: 'transparent' },
    ':hover:active,:active:focus-visible': {
      backgroundColor: signInTokens.signInBusy,
      color: 'transparent',
    },
    ':focus-visible': { backgroundColor: signInTokens.signInBusy },
    '@media (prefers-reduced-motion: reduce)': { transitionDelay: '0s' },
    // Fluent's button sets its own forced colours, which would keep its words under the spinner.
    '@media (forced-colors: active)': {
      ...forcedBusy,
      ':hover': forcedBusy,
      ':hover:active,:active:focus-visible': forcedBusy,
      ':focus-visible': forcedBusy,
    },
  },
  spinner: {
    position: 'absolute',
    insetBlockStart: `calc(50% - ${rem(8)})`,
    insetInlineStart: `calc(50% - ${rem(8)})`,
    boxSizing: 'border-box',
    inlineSize: rem(16),
    blockSize: rem(16),
    borderRadius: '50%',
    border: `2px solid ${signInTokens.signInLink}`,
    borderInlineStartColor: 'transparent',
    animationName: [
      { to: { transform: 'rotate(360deg)' } },
      { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    ],
    animationDuration: '1s, 200ms',
    animationIterationCount: 'infinite, 1',
    animationTimingFunction: 'linear, step-end',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': {
      ...shorthands.borderColor('CanvasText'),
      borderInlineStartColor: 'transparent',
    },
  },
});

/** The row of buttons at the foot of the card. */
export const Buttons = ({ children }: { children: ReactNode }): ReactElement => (
  <div className={useStyles().row} data-part="buttons">
    {children}
  </div>
);

interface ButtonProps {
  children: ReactNode;
  /** Without it the button submits its form. */
  onClick?: (() => void) | undefined;
  initialFocus?: boolean;
  /** Parts of the screen that explain the button where it is entered first. */
  describedBy?: ScreenPart[];
  /** A little narrower, as on the registration pages. */
  wizard?: boolean;
}

/** The button that goes on; while an answer is awaited it says so and does nothing. */
export const PrimaryButton = ({
  children,
  onClick,
  busy,
  initialFocus = false,
  describedBy,
  wizard = false,
}: ButtonProps & { busy: boolean }): ReactElement => {
  const styles = useStyles();
  const ids = usePartIds();
  return (
    <Button
      appearance="primary"
      type={onClick ? 'button' : 'submit'}
      className={mergeClasses(
        styles.button,
        styles.forced,
        styles.primary,
        styles.forcedPrimary,
        wizard && styles.wizard,
        busy && styles.busy,
      )}
      onClick={busy ? undefined : onClick}
      aria-disabled={busy || undefined}
      aria-describedby={describedBy && ids(...describedBy)}
      data-initial-focus={initialFocus || undefined}
      data-part="primary"
    >
      {children}
      {busy && <span className={styles.spinner} aria-hidden="true" />}
    </Button>
  );
};

/** The grey button beside it. */
export const SecondaryButton = ({
  children,
  onClick,
  wizard = false,
}: ButtonProps & { onClick: () => void }): ReactElement => {
  const styles = useStyles();
  return (
    <Button
      type="button"
      className={mergeClasses(
        styles.button,
        styles.forced,
        styles.secondary,
        wizard && styles.wizard,
      )}
      onClick={onClick}
      data-part="secondary"
    >
      {children}
    </Button>
  );
};
