import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Message } from '../i18n/messages.tsx';
import type { MessageId } from '../i18n/message-id.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { rem } from '../theme/rem.ts';
import { ActionLink } from './action-link.tsx';

const useStyles = makeStyles({
  note: {
    display: 'block',
    marginBlock: rem(4),
    paddingInlineStart: rem(8),
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: signInTokens.signInFieldLine,
    fontSize: rem(13),
    lineHeight: rem(20),
    color: signInTokens.signInText,
  },
});

/** A link that in reality leads elsewhere; here it says, in its place, where to. */
export const OutsideLink = ({
  note,
  children,
  inline = false,
  inheritColor = false,
  label,
}: {
  /** Says where the real link leads. */
  note: MessageId;
  /** Optional so that a message can put its own words between the tags. */
  children?: ReactNode;
  inline?: boolean;
  inheritColor?: boolean;
  label?: string;
}): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionLink
        inline={inline}
        inheritColor={inheritColor}
        label={label}
        expanded={open}
        controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </ActionLink>
      {open && (
        <span id={id} role="status" data-part="note" className={styles.note}>
          <Message id={note} />
        </span>
      )}
    </>
  );
};
