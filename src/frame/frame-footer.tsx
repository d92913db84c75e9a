import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react';
import { Message, useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { ActionLink } from './action-link.tsx';
import { DetailsFoldContext, useFrame } from './frame-context.ts';
import { OutsideLink } from './outside-link.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    columnGap: rem(16),
    boxSizing: 'border-box',
    minBlockSize: rem(28),
    paddingInline: rem(12),
    fontSize: rem(12),
    lineHeight: rem(28),
    // What a link says in its place takes a line of its own, above the links.
    '& > [data-part="note"]': { order: -1, flexBasis: '100%', color: 'inherit' },
    backgroundColor: signInTokens.signInFooter,
    color: signInTokens.signInFooterText,
  },
});

/** The dark bar at the foot of the page. */
export const FrameFooter = ({
  details,
  unfolded = false,
}: {
  details: ReactNode;
  /** The details stand open at first. */
  unfolded?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const Footer = useFrame().headingLevel === 1 ? 'footer' : 'div';
  const id = useId();
  const more = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(unfolded);
  const close = (): void => {
    setOpen(false);
    more.current?.querySelector('button')?.focus();
  };
  return (
    <Footer className={styles.root} data-part="footer">
      <OutsideLink inheritColor note="frame.footer.terms.note">
        <Message id="frame.footer.terms" />
      </OutsideLink>
      <OutsideLink inheritColor note="frame.footer.privacy.note">
        <Message id="frame.footer.privacy" />
      </OutsideLink>
      {details && (
        <span ref={more}>
          <ActionLink
            inheritColor
            label={t('frame.footer.more.label')}
            expanded={open}
            controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Message id="frame.footer.more" />
          </ActionLink>
        </span>
      )}
      {open && <DetailsFoldContext value={{ id, onClose: close }}>{details}</DetailsFoldContext>}
    </Footer>
  );
};
