import { type ReactElement, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../i18n/messages.tsx';
import type { ScreenId } from '../screens/screen.ts';
import { useReviewHost } from './review-context.ts';
import { useShownFocus } from './shown-focus.ts';
import { StateInFrame } from './state-in-frame.tsx';
import { useDrawnState } from './use-drawn-state.ts';
import { useSingleKeys } from './variants/use-variant-keys.ts';
import { useVariants } from './variants/use-variants.ts';

/** One state of one screen, alone on the page; C brings its comments. */
export const OneState = ({
  screen,
  state,
}: {
  screen: ScreenId;
  state: string;
}): ReactElement | null => {
  const { t } = useMessages();
  const drawn = useDrawnState(screen, state);
  const root = useRef<HTMLDivElement>(null);
  const { showsFocus } = useVariants();
  useShownFocus(root, showsFocus && drawn !== null);
  const navigate = useNavigate();
  const { linkTo } = useReviewHost();
  useSingleKeys((event) => {
    if (event.key.toLowerCase() !== 'c' || event.shiftKey) return;
    event.preventDefault();
    void navigate(linkTo(`/screens/${screen}/${state}`, { comments: 'shown' }));
  });
  if (!drawn) return null;
  return (
    <div
      ref={root}
      style={{ display: 'grid', minBlockSize: '100dvh' }}
      data-state={`${drawn.screen}/${drawn.state}`}
    >
      <StateInFrame
        drawn={drawn}
        onArrive={(title) => {
          document.title = t('app.documentTitle', { title });
        }}
      />
    </div>
  );
};
