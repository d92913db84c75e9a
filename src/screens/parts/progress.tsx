import { makeStyles, shorthands } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { VisuallyHidden } from '../../frame/visually-hidden.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  // An answer mostly comes at once: the line waits as the buttons do, and so does what is said.
  track: {
    position: 'absolute',
    insetBlockStart: 0,
    insetInline: 0,
    overflow: 'hidden',
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '200ms',
    animationTimingFunction: 'step-end',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  // A border, which forced colours keep.
  line: {
    position: 'relative',
    inlineSize: '30%',
    borderBlockStartWidth: rem(3),
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: signInTokens.signInLink,
    animationName: { from: { insetInlineStart: '-30%' }, to: { insetInlineStart: '100%' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { inlineSize: '100%', animationName: 'none' },
    '@media (forced-colors: active)': { ...shorthands.borderColor('CanvasText') },
  },
});

/** A line along the upper edge of the card while an answer is awaited. It is there before, to be listened to. */
export const Progress = ({ busy }: { busy: boolean }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div role="status">
      {busy && (
        <div className={styles.track} data-part="progress">
          <div className={styles.line} />
          <VisuallyHidden>{t('waiting')}</VisuallyHidden>
        </div>
      )}
    </div>
  );
};
