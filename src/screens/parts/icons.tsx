import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'block',
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  small: { inlineSize: rem(16), blockSize: rem(16) },
  medium: { inlineSize: rem(26), blockSize: rem(26) },
  large: { inlineSize: rem(32), blockSize: rem(32) },
});

type Size = 'small' | 'medium' | 'large';

const Icon = ({ size, children }: { size: Size; children: ReactNode }): ReactElement => {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.root, styles[size])}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
};

/** The way back; the account line turns it round where one reads from the right. */
export const BackIcon = (): ReactElement => (
  <Icon size="small">
    <path d="M30 16H3M14 5 3 16l11 11" strokeWidth="2.5" />
  </Icon>
);

/** A pencil: what is being worked on. */
export const PencilIcon = (): ReactElement => (
  <Icon size="small">
    <path d="M5 27l2-8L21 5l6 6-14 14ZM18 8l6 6" />
  </Icon>
);

/** A padlock with a person in it: the authenticator app. */
export const PadlockPersonIcon = ({ size = 'medium' }: { size?: Size }): ReactElement => (
  <Icon size={size}>
    <path d="M10 12V8a6 6 0 0 1 12 0v4" />
    <rect x="5" y="12" width="22" height="18" rx="3" />
    <circle cx="16" cy="18.5" r="2.5" />
    <path d="M11 27c.6-3 2.4-4.5 5-4.5s4.4 1.5 5 4.5" />
  </Icon>
);

/** A one-time code. */
export const CodeIcon = ({ size = 'large' }: { size?: Size }): ReactElement => (
  <Icon size={size}>
    <rect x="8" y="2" width="16" height="28" rx="3" />
    <path d="M12 11h8M12 16h8M12 21h4M15 26h2" />
  </Icon>
);

/** A text message. */
export const TextIcon = ({ size = 'large' }: { size?: Size }): ReactElement => (
  <Icon size={size}>
    <path d="M4 5h24v18H15l-7 6v-6H4z" />
    <path d="M10 14h.1M16 14h.1M22 14h.1" strokeWidth="3" />
  </Icon>
);

/** The handset of a telephone. */
export const HandsetIcon = ({ size = 'large' }: { size?: Size }): ReactElement => (
  <Icon size={size}>
    <path d="M7 3h5l3 7-4 3c1.500 3.500 4.500 6.500 8 8l3-4 7 3v5c0 2-2 4-4 4C14 28 4 18 3 7c0-2 2-4 4-4z" />
  </Icon>
);

/** A key: other ways to sign in. */
export const KeyIcon = (): ReactElement => (
  <Icon size="large">
    <circle cx="11" cy="11" r="7" />
    <path d="m16 16 13 13M24 24l3-3M20 20l2.5-2.5" />
    <circle cx="9.5" cy="9.5" r="1" />
  </Icon>
);

/** A passkey: a person beside a key. */
export const PasskeyIcon = ({ size = 'medium' }: { size?: Size }): ReactElement => (
  <Icon size={size}>
    <circle cx="11" cy="8" r="5" />
    <path d="M2 28c0-6 3.6-10 9-10 2 0 3.7.6 5 1.6" />
    <circle cx="23" cy="17" r="5" />
    <path d="M23 22v8M23 26h4" />
  </Icon>
);

/** Done. */
export const CheckIcon = ({ size = 'medium' }: { size?: Size }): ReactElement => (
  <Icon size={size}>
    <path d="m5 17 8 8L27 8" strokeWidth="3.5" />
  </Icon>
);

/** Something went wrong. */
export const ProblemIcon = (): ReactElement => (
  <Icon size="small">
    <circle cx="16" cy="16" r="13.5" strokeWidth="3" />
    <path d="m11 11 10 10m0-10L11 21" strokeWidth="3" />
  </Icon>
);

/** Something can be unfolded. */
export const ChevronIcon = (): ReactElement => (
  <Icon size="small">
    <path d="m5 11 11 11 11-11" strokeWidth="3" />
  </Icon>
);

/** Not there yet. */
export const OpenIcon = (): ReactElement => (
  <Icon size="small">
    <circle cx="16" cy="16" r="9" />
  </Icon>
);

/** An e-mail. */
export const EnvelopeIcon = (): ReactElement => (
  <Icon size="large">
    <rect x="2" y="6" width="28" height="20" rx="2" />
    <path d="m3 8 13 10L29 8" />
  </Icon>
);

/** A question to be answered. */
export const QuestionIcon = (): ReactElement => (
  <Icon size="large">
    <path d="M4 5h24v17H14l-6 6v-6H4z" />
    <path d="M12.5 11.5c.5-3 7-3 7 .5 0 2.5-3.5 2.5-3.5 4.5M16 19v.1" />
  </Icon>
);

/** A person's badge: a known account. */
export const BadgeIcon = (): ReactElement => (
  <Icon size="large">
    <rect x="6" y="7" width="20" height="22" rx="2" />
    <path d="M13 3h6v6h-6Z" />
    <circle cx="16" cy="15.5" r="3" />
    <path d="M10.5 25c.6-4 2.5-5.5 5.5-5.5s4.9 1.5 5.5 5.5" />
  </Icon>
);

/** One more. */
export const PlusIcon = (): ReactElement => (
  <Icon size="large">
    <path d="M16 5v22M5 16h22" />
  </Icon>
);

/** Three dots: there is more to be done. */
export const MoreIcon = (): ReactElement => (
  <Icon size="small">
    <path d="M16 4v.1M16 16v.1M16 28v.1" strokeWidth="5" />
  </Icon>
);
