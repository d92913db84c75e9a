import { makeStyles } from '@fluentui/react-components';
import type { ReactNode, ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { useFrame } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  // White on green in every theme.
  root: {
    boxSizing: 'border-box',
    minBlockSize: rem(76),
    paddingBlock: rem(12),
    paddingInline: rem(16),
    fontSize: rem(13),
    lineHeight: rem(18),
    color: '#ffffff',
    backgroundColor: '#107c10',
    borderBlockEndWidth: rem(4),
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: '#9fd89f',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  words: { margin: 0, fontWeight: 600 },
  time: { display: 'block', marginBlockStart: rem(4), fontSize: rem(12), textAlign: 'end' },
});

/** Says in the corner of the older pages that something is done, and when. It stays: nothing to read may go by itself. */
export const ClassicToast = ({ children }: { children: ReactNode }): ReactPortal | null => {
  const styles = useStyles();
  const { intl } = useMessages();
  const { corner, request } = useFrame();
  if (!corner) return null;
  const format = new Intl.DateTimeFormat(intl, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  return createPortal(
    <div className={styles.root} data-part="toast">
      <p className={styles.words}>{children}</p>
      {request && (
        <time className={styles.time} dateTime={request.timestamp}>
          <bdi>{format.format(new Date(request.timestamp))}</bdi>
        </time>
      )}
    </div>,
    corner,
  );
};
