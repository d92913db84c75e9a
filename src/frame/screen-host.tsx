import { makeStyles } from '@fluentui/react-components';
import {
  Fragment,
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { HostContext, type ScreenHostActs } from './host-context.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const useStyles = makeStyles({ root: { display: 'contents' } });

/** Focuses what the entered screen marks with `data-initial-focus`, else its title, and says the title politely. */
export const ScreenHost = ({
  screenId,
  children,
  onArrive,
}: {
  screenId: string;
  children: ReactNode;
  /** Told the title of each screen that is entered, for instance to name the document. */
  onArrive?: (title: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const told = useRef(onArrive);
  // Before the effect in which a title reports its arrival.
  useLayoutEffect(() => {
    told.current = onArrive;
  }, [onArrive]);
  const [spoken, setSpoken] = useState('');

  const acts = useMemo<ScreenHostActs>(
    () => ({
      arrived: (title) => {
        const text = title.textContent;
        const target = root.current?.querySelector<HTMLElement>('[data-initial-focus]') ?? title;
        target.focus();
        // A target that is described by the title, or is the title, speaks it already.
        const speaks =
          target === title || target.getAttribute('aria-describedby')?.includes(title.id);
        setSpoken(speaks ? '' : text);
        told.current?.(text);
      },
      focus: (element) => element?.focus(),
    }),
    [],
  );

  return (
    <HostContext value={acts}>
      <div ref={root} className={styles.root}>
        <Fragment key={screenId}>{children}</Fragment>
      </div>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </HostContext>
  );
};
