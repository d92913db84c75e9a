import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { Transport } from '../api/client.ts';
import type { AdministratorView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { ActionDialog } from './actions/action-dialog.tsx';
import type { Pending } from './actions/pending.ts';
import { useResult } from './actions/use-result.ts';
import { createConsoleClient } from './console-client.ts';
import { ConsoleContext } from './console-context.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { ResultBar } from './result-bar.tsx';
import { useScalable } from './scalable.ts';
import { Scroller, type ScrollerView } from './scroller.ts';
import { gutter, tight } from './tight.ts';
import { useNow } from './use-now.ts';
import { useWidth } from './use-width.ts';
import { View } from './view/view.tsx';
import type { Place } from './views.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minInlineSize: 0,
    minBlockSize: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    containerType: 'size',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
  body: { display: 'flex', alignItems: 'flex-start', minInlineSize: 0 },
  stacked: { flexDirection: 'column', alignItems: 'stretch' },
  main: {
    flexGrow: 1,
    minInlineSize: 0,
    paddingBlock: `${rem(16)} ${rem(32)}`,
    paddingInline: gutter(16),
    [tight]: { overflowWrap: 'anywhere' },
  },
  wide: { paddingInline: rem(24), paddingBlockStart: rem(20) },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  // It stays the heading that the panel's own one is below.
  alone: {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  about: {
    marginBlock: `${rem(2)} ${rem(12)}`,
    color: tokens.colorNeutralForeground2,
    maxInlineSize: '80ch',
  },
});

/** What the console is given by whatever opens it. */
export interface ConsoleProps {
  rehearsal: string;
  transport: Transport;
  staff: AdministratorView[];
  /** Id of the administrator who acts. */
  acts: string;
  onActs: (id: string) => void;
  place: Place;
  go: (place: Place) => void;
  /** Shuts the console, where it shares a window. */
  onClose?: () => void;
  /** Where it has a window of its own. */
  ownAddress?: string;
}

/** The IT staff's console of one rehearsal. */
export const Console = (props: ConsoleProps): ReactElement | null => {
  const { rehearsal, transport, staff, acts, place, go } = props;
  const styles = useStyles();
  const scalable = useScalable();
  const { t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const width = useWidth(root);
  const client = useMemo(
    () => createConsoleClient(rehearsal, acts, transport),
    [rehearsal, acts, transport],
  );
  const now = useNow(client);
  const [pending, setPending] = useState<Pending | null>(null);
  const administrator = staff.find(({ id }) => id === acts);
  const { result, say, finish, undo, clear } = useResult(client);
  const { view } = place;
  const arrived = useRef(view);
  useEffect(() => {
    if (arrived.current === view) return;
    arrived.current = view;
    // A new view starts at its top; an open row takes the focus itself.
    if (place.item === null) heading.current?.focus();
  }, [view, place.item]);
  const context = useMemo(
    () => administrator && { client, administrator, staff, now, go, begin: setPending, say },
    [client, administrator, staff, now, go, say],
  );
  const scroller = useMemo(
    (): ScrollerView => ({
      element: () => root.current,
      scrollTo: (top) => root.current?.scrollTo({ top }),
    }),
    [],
  );
  if (!context) return null;
  const isWide = width >= 58;
  // What is open has all the room where there is not much.
  const isAlone = !isWide && place.item !== null;
  const Frame = props.onClose ? 'section' : 'div';
  const Main = props.onClose ? 'div' : 'main';
  return (
    <ConsoleContext value={context}>
      <Scroller value={scroller}>
        <Frame
          ref={root}
          className={mergeClasses(styles.root, scalable.root)}
          data-part="console"
          {...(props.onClose ? { 'aria-label': t('admin.title') } : {})}
        >
          <Header {...props} isWide={width >= 40} />
          <div className={mergeClasses(styles.body, !isWide && styles.stacked)}>
            {!isAlone && <Navigation view={view} go={go} isWide={isWide} />}
            <Main className={mergeClasses(styles.main, isWide && styles.wide)}>
              <div className={mergeClasses(isAlone && styles.alone)}>
                <h2 ref={heading} tabIndex={-1} className={styles.title} data-part="view-title">
                  {t(`admin.view.${view}`)}
                </h2>
                <p className={styles.about}>{t(`admin.view.${view}.about`)}</p>
              </div>
              <ResultBar
                result={result}
                onUndo={() => void undo()}
                onClose={() => {
                  clear();
                  heading.current?.focus();
                }}
              />
              {width > 0 && <View key={`${acts} ${view}`} place={place} />}
            </Main>
          </div>
          {pending && (
            <ActionDialog
              pending={pending}
              onClose={(done) => {
                setPending(null);
                if (done) finish(done);
              }}
            />
          )}
        </Frame>
      </Scroller>
    </ConsoleContext>
  );
};
