import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { Result } from './actions/use-result.ts';
import { useFailureText } from './actions/failure-text.ts';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(12) },
  body: { whiteSpace: 'normal' },
});

/** What came of the last act, with its undo where there is one. It is read aloud from a region that is always there. */
export const ResultBar = ({
  result,
  onUndo,
  onClose,
}: {
  result: Result | null;
  onUndo: () => void;
  onClose: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const failureText = useFailureText();
  // Once something is taken back there is nothing to press any more: what is said of it has the focus.
  const undone = useRef(false);
  const isOver = result?.isOver;
  useEffect(() => {
    if (undone.current && (!result?.undoes || isOver)) {
      undone.current = false;
      document.getElementById(id)?.focus();
    }
  }, [result, isOver, id]);
  const words =
    result && [result.text, ...(result.failure ? [failureText(result.failure)] : [])].join(' ');
  return (
    <>
      <VisuallyHidden>
        <span role="status">{result && <span key={result.said}>{words}</span>}</span>
      </VisuallyHidden>
      {result && (
        <MessageBar
          id={id}
          tabIndex={-1}
          intent={result.tone}
          layout="multiline"
          className={styles.root}
          data-part="result"
          role="group"
          aria-label={t('admin.result')}
        >
          <MessageBarBody className={styles.body}>{words}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('admin.result.close')}
                onClick={onClose}
              />
            }
          >
            {result.undoes && (
              <Button
                onClick={() => {
                  undone.current = true;
                  onUndo();
                }}
              >
                {t(isOver ? 'admin.undo.nevertheless' : 'admin.undo')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
};
