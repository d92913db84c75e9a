import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';
import type { ScreenId } from '../screens/screen.ts';
import { rem } from '../theme/rem.ts';
import { useReviewHost } from './review-context.ts';
import { useShownFocus } from '../live/shown-focus.ts';
import { StateInFrame } from './state-in-frame.tsx';
import { useDrawnState } from './use-drawn-state.ts';
import type { Axis } from './variants/axes.ts';
import { IgnoredNote } from './variants/ignored-note.tsx';
import { isWriting, useSingleKeys, useVariantKeys } from './variants/use-variant-keys.ts';
import { useVariants } from './variants/use-variants.ts';
import { useValueNames } from './variants/value-names.ts';

const useStyles = makeStyles({
  ignored: { padding: rem(12), backgroundColor: tokens.colorNeutralBackground2 },
});

/** One state of one screen, alone on the page. Single keys change its looks, and C brings its comments. */
export const OneState = ({
  screen,
  state,
}: {
  screen: ScreenId;
  state: string;
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const drawn = useDrawnState(screen, state);
  const root = useRef<HTMLDivElement>(null);
  const variants = useVariants();
  const { askedWidth, showsFocus, ignored } = variants;
  useShownFocus(root, showsFocus && drawn !== null);
  const nameOf = useValueNames();
  const [stepped, setStepped] = useState<Axis | null>(null);
  const lookedAt = useRef('');
  useVariantKeys(variants, (axis) => {
    setStepped(axis);
    lookedAt.current = `${screen}/${state}`;
  });
  const navigate = useNavigate();
  const { linkTo } = useReviewHost();
  useSingleKeys((event) => {
    if (event.key.toLowerCase() !== 'c' || event.shiftKey) return;
    event.preventDefault();
    void navigate(linkTo(`/screens/${screen}/${state}`, { comments: 'shown' }));
  });
  if (!drawn) return null;
  return (
    <>
      <div
        ref={root}
        style={{
          display: 'grid',
          minBlockSize: '100dvh',
          // Never wider than the window, where the prototype mark could be scrolled out of sight.
          ...(askedWidth !== null && {
            inlineSize: `min(${askedWidth}px, 100%)`,
            marginInline: 'auto',
          }),
        }}
        data-state={`${drawn.screen}/${drawn.state}`}
      >
        <StateInFrame
          drawn={drawn}
          onArrive={(title) => {
            document.title = t('app.documentTitle', { title });
            // In another frame it arrives anew: in a field, the next key would be a letter.
            if (lookedAt.current === `${screen}/${state}` && isWriting(document.activeElement))
              root.current?.querySelector('h1')?.focus();
          }}
        />
        <VisuallyHidden>
          <span role="status">
            {stepped &&
              t('review.variants.now', {
                name: t(`review.variant.${stepped.name}`),
                value: nameOf(stepped, variants.said(stepped) ?? stepped.otherwise),
              })}
          </span>
        </VisuallyHidden>
      </div>
      {/* Below: nothing that a link asks for may push the prototype mark out of sight. */}
      {ignored.length > 0 && (
        <div className={styles.ignored}>
          <IgnoredNote ignored={ignored} />
        </div>
      )}
    </>
  );
};
