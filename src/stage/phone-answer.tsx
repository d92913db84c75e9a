import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { MessageId } from '../i18n/message-id.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(10) },
  text: { margin: 0, ':focus-visible': { outlineOffset: '4px' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: rem(8), '& button': { flexGrow: 1 } },
});

/** One way out of a question. */
export interface Way {
  label: MessageId;
  primary?: boolean;
  onChoose: () => void;
}

/** What takes the place of the number's field once it was left: a sentence, which gets the focus, and ways on. */
export const PhoneAnswer = ({
  text,
  ways,
  busy,
}: {
  text: MessageId;
  ways: Way[];
  busy: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <div className={styles.root}>
      <p ref={sentence} tabIndex={-1} className={styles.text}>
        {t(text)}
      </p>
      <div className={styles.row}>
        {ways.map(({ label, primary = false, onChoose }) => (
          <Button
            key={label}
            {...(primary ? { appearance: 'primary' as const } : {})}
            disabledFocusable={busy}
            onClick={onChoose}
          >
            {t(label)}
          </Button>
        ))}
      </div>
    </div>
  );
};
