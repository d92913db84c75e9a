import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  status: { marginInlineStart: rem(8) },
  text: {
    display: 'block',
    boxSizing: 'border-box',
    inlineSize: '100%',
    marginBlock: rem(8),
    border: `1px solid ${signInTokens.signInFieldLine}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
  },
});

type Outcome = 'none' | 'done' | 'refused';

/** Copies a text; where the browser refuses, it shows the text selected, to be copied by hand. */
export const CopyLink = ({
  text,
  label,
  shown,
}: {
  text: string;
  label: string;
  /** What the link shows of its label, where it stands beside the text. */
  shown?: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const byHand = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (outcome === 'refused') byHand.current?.select();
  }, [outcome]);

  const copy = async (): Promise<void> => {
    setOutcome('none');
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('done');
    } catch {
      // Refused by the person or a policy, or not there at all.
      setOutcome('refused');
    }
  };

  return (
    <>
      <ActionLink label={shown === undefined ? undefined : label} onClick={() => void copy()}>
        {shown ?? label}
      </ActionLink>
      <span role="status" className={styles.status}>
        {outcome === 'done' && t('copy.done')}
        {outcome === 'refused' && t('copy.refused')}
      </span>
      {outcome === 'refused' && (
        <textarea
          ref={byHand}
          className={styles.text}
          readOnly
          rows={text.split('\n').length}
          value={text}
          aria-label={label}
        />
      )}
    </>
  );
};
