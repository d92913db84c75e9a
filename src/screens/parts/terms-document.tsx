import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useId } from 'react';
import type { SignInContext } from '../../api/contract.ts';
import { usePartIds } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { ChevronIcon } from './icons.tsx';
import { useFold } from './use-fold.ts';

const useStyles = makeStyles({
  root: {
    marginBlockEnd: rem(16),
    border: `1px solid ${signInTokens.signInFieldLine}`,
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: rem(12),
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: rem(44),
    paddingBlock: rem(8),
    paddingInline: rem(12),
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: rem(15),
    lineHeight: rem(20),
    fontWeight: 600,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      outline: `2px solid ${signInTokens.signInFocusRing}`,
      outlineOffset: '-2px',
    },
  },
  icon: { display: 'flex' },
  open: { transform: 'rotate(180deg)' },
  text: { paddingBlock: `${rem(10)} ${rem(12)}`, paddingInline: rem(12) },
  paragraph: { marginBlock: `0 ${rem(12)}`, ':last-child': { marginBlockEnd: 0 } },
});

const authors = ['contoso', 'woodgrove', 'proseware', 'fabrikam'] as const;
const paragraphs = [1, 2, 3, 4] as const;

/** An organisation's terms, folded until somebody opens them. */
export const TermsDocument = ({
  name,
  organisation,
  toggle,
  onOpen,
}: {
  name: string;
  organisation: SignInContext['organisation'];
  toggle: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const ids = usePartIds();
  const id = useId();
  const [open, setOpen] = useFold();
  const author = authors.find((one) => one === organisation.id) ?? 'contoso';
  const values = { organisation: organisation.displayName };
  return (
    <div className={styles.root} data-part="document">
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-describedby={ids('title', 'body')}
        data-initial-focus
        onClick={() => {
          setOpen(!open);
          onOpen();
        }}
      >
        {name}
        <span className={mergeClasses(styles.icon, open && styles.open)}>
          <ChevronIcon />
        </span>
      </button>
      {open && (
        <div id={id} className={styles.text}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.paragraph}>
              {t(`termsOfUse.${author}.${paragraph}`, values)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
};
