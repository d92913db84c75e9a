import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useRef } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenId } from '../../screens/screen.ts';
import { windowHeight } from '../../live/window-height.ts';
import { useLiveHost } from '../../live/live-context.ts';
import { useShownFocus } from '../../live/shown-focus.ts';
import { StateInFrame } from '../state-in-frame.tsx';
import { useDrawnState } from '../use-drawn-state.ts';

const useStyles = makeStyles({
  // Wider than the page: scrolls by itself, so that the tools around it stay in view.
  root: { overflowX: 'auto', paddingBlockEnd: '1px' },
  window: {
    position: 'relative',
    boxSizing: 'content-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginInline: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
  },
});

const asPage = {};
const alone = (screen: ReactElement): ReactNode => screen;

/** One state at its full size, which can be used; its acts lead nowhere. */
export const WholeState = ({
  screen,
  state,
  width,
  showsFocus,
  children,
  around = alone,
  drawing,
}: {
  screen: ScreenId;
  state: string;
  width: number;
  showsFocus: boolean;
  /** What lies over it. */
  children?: ReactNode;
  /** Surrounds what is drawn, within its looks. */
  around?: (screen: ReactElement) => ReactNode;
  /** Is given the element that the state is drawn in. */
  drawing?: RefObject<HTMLDivElement | null>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { Scope } = useLiveHost();
  const drawn = useDrawnState(screen, state);
  const own = useRef<HTMLDivElement>(null);
  const root = drawing ?? own;
  useShownFocus(root, showsFocus && drawn !== null);
  return (
    <div
      className={styles.root}
      role="region"
      aria-label={t('review.inspect.stage', { screen, state })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by the keyboard.
      tabIndex={0}
    >
      <div
        ref={root}
        className={styles.window}
        style={{ inlineSize: width, minBlockSize: windowHeight(width) }}
        data-live={`${screen}/${state}`}
      >
        <Scope variant={asPage}>
          {drawn && around(<StateInFrame drawn={drawn} headingLevel={2} />)}
        </Scope>
        {children}
      </div>
    </div>
  );
};
