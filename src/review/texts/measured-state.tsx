import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Messages } from '@lingui/core';
import type { MessageId } from '../../i18n/message-id.ts';
import { ReadingScope } from '../../i18n/messages.tsx';
import { useLiveHost } from '../../live/live-context.ts';
import { StateInFrame } from '../state-in-frame.tsx';
import { useDrawnState } from '../use-drawn-state.ts';
import { windowHeight } from '../../live/window-height.ts';
import { type Cut, cutIn } from './cut.ts';
import { createReader, idOf } from './reads.ts';
import type { Job } from './use-sweep.ts';

const useStyles = makeStyles({
  // What is measured must be drawn; the part of it that is seen shows that work goes on.
  view: {
    position: 'relative',
    overflow: 'hidden',
    contain: 'strict',
    maxInlineSize: '100%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  page: {
    position: 'absolute',
    insetBlockStart: 0,
    insetInlineStart: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

const none: Messages = {};

/** Resolves once what has just been drawn is laid out, with its fonts. */
const laidOut = async (): Promise<void> => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await document.fonts.ready;
  await frame();
};

/** Draws a state in a language at a width, inert, and tells which of its texts are not seen whole. */
export const MeasuredState = ({
  job,
  width,
  tried = none,
  onMeasured,
}: {
  job: Job;
  width: number;
  tried?: Messages;
  onMeasured: (cuts: readonly (Cut & { id: MessageId | null })[], ids: Iterable<MessageId>) => void;
}): ReactElement => {
  const styles = useStyles();
  const { Scope } = useLiveHost();
  const drawn = useDrawnState(job.screen, job.state);
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- Each state and language is read anew.
  const reader = useMemo(createReader, [job]);
  const tell = useEffectEvent((element: Element) => {
    const reads = reader.reads();
    const cuts = cutIn(element).map((cut) => ({ ...cut, id: idOf(reads, cut.text) }));
    onMeasured(cuts, reads.keys());
  });
  const isDrawn = drawn?.screen === job.screen && drawn.state === job.state;
  useEffect(() => {
    let current = true;
    const measure = async (): Promise<void> => {
      await laidOut();
      if (current && page.current) tell(page.current);
    };
    if (isDrawn) void measure();
    return () => {
      current = false;
    };
  }, [job, isDrawn]);
  const variant = useMemo(() => ({ locale: job.locale }), [job.locale]);
  return (
    <div
      ref={root}
      className={styles.view}
      style={{ inlineSize: Math.min(width, 320), blockSize: 180 }}
      inert
      aria-hidden="true"
    >
      <div
        ref={page}
        className={styles.page}
        style={{ inlineSize: width, minBlockSize: windowHeight(width) }}
      >
        <Scope variant={variant}>
          {isDrawn && (
            <ReadingScope locale={job.locale} own={tried} onRead={reader.add}>
              <StateInFrame drawn={drawn} headingLevel={2} />
            </ReadingScope>
          )}
        </Scope>
      </div>
    </div>
  );
};
