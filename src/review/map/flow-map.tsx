import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { MapClient } from '../../api/map-client.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { findStates } from './find.ts';
import { ToolShell } from '../../frame/tool-page.tsx';
import { Legend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { MapBar } from './map-bar.tsx';
import { Notices } from './notices.tsx';
import { StatePanel } from './state-panel.tsx';
import { useAddress } from './use-address.ts';
import { useFlow } from './use-flow.ts';
import { useIsWide } from './use-is-wide.ts';
import { IgnoredNote } from '../variants/ignored-note.tsx';
import { useVariants } from '../variants/use-variants.ts';

const DrawnMap = lazy(async () => {
  const { DrawnMap: drawn } = await import('./drawing.tsx');
  return { default: drawn };
});

const useStyles = makeStyles({
  page: {
    display: 'block',
    paddingInline: `clamp(${rem(16)}, 2vw, ${rem(24)})`,
    paddingBlock: rem(8),
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
  },
  intro: { margin: `0 0 ${rem(4)}` },
  sides: {
    display: 'flex',
    columnGap: rem(8),
    blockSize: 'max(440px, calc(100dvh - 230px))',
    marginBlock: rem(8),
  },
  map: {
    position: 'relative',
    flexGrow: 1,
    minInlineSize: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  beside: {
    flexShrink: 0,
    inlineSize: `min(${rem(280)}, 45%)`,
  },
  below: { marginBlock: rem(8) },
  status: {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  note: { maxInlineSize: '90ch', color: tokens.colorNeutralForeground2 },
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null;

/** `/map`: every state and transition of the journey, drawn or as a list, with what a scenario makes of it. */
export const FlowMap = ({
  scenarios,
  client,
  isMoving,
}: {
  /** Ids of all scenarios, in the order of the library. */
  scenarios: readonly string[];
  client: () => Promise<MapClient>;
  isMoving: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { Surroundings } = useReviewHost();
  const [address, change] = useAddress();
  const { ignored } = useVariants();
  const isWide = useIsWide();
  const [text, setText] = useState('');
  const [called, setCalled] = useState<string | null>(null);
  const onArrived = useCallback(() => setCalled(null), []);
  const [said, setSaid] = useState('');
  const search = useRef<HTMLInputElement>(null);

  const scenario = scenarios.find((id) => id === address.scenario) ?? null;
  const flow = useFlow(client, scenario);
  const { states } = flow;
  const state = states.find(({ id }) => id === address.state) ?? null;
  const view = address.view ?? (isWide ? 'map' : 'list');
  const found = findStates(states, text);

  const title = t('map.title');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const choose = useCallback((id: string | null) => change({ state: id }), [change]);
  const call = (id: string): void => {
    if (view === 'list') setText('');
    choose(id);
    setCalled(id);
  };
  const panel = state && (
    <StatePanel
      state={state}
      flow={flow}
      call={call}
      letGo={() => choose(null)}
      className={isWide ? styles.beside : styles.below}
    />
  );
  const unknown = [
    ...(address.scenario !== null && !scenario ? [['scenario', address.scenario] as const] : []),
    ...(address.state !== null && !state ? [['state', address.state] as const] : []),
  ];
  return (
    <Surroundings>
      <ToolShell title={title} className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.intro}>{t('map.intro')}</p>
        <MapBar
          scenarios={scenarios}
          scenario={scenario}
          view={view}
          allLines={address.lines === 'all'}
          change={change}
          text={text}
          setText={setText}
          found={found}
          call={call}
          searchRef={search}
        />
        <IgnoredNote ignored={[...ignored, ...address.ignored]} />
        <Notices unknown={unknown} flow={flow} />
        {view === 'list' ? (
          <ListView
            flow={flow}
            shown={text.trim() === '' ? states : found}
            chosen={state?.id ?? null}
            called={called}
            onArrived={onArrived}
            call={call}
          />
        ) : (
          <>
            <div className={styles.sides}>
              <div className={styles.map} data-part="map" aria-busy={flow.isAsking}>
                <Suspense>
                  <DrawnMap
                    flow={flow}
                    chosen={state?.id ?? null}
                    allLines={address.lines === 'all'}
                    isMoving={isMoving}
                    choose={choose}
                    say={setSaid}
                    shape={isWide ? 2 : 0.7}
                    called={called}
                    onArrived={onArrived}
                  />
                </Suspense>
              </div>
              {isWide && panel}
            </div>
            {!isWide && panel}
            <Legend hasPath={flow.path !== null} />
          </>
        )}
        <p className={styles.note}>{t('map.noReply')}</p>
        <div role="status" className={styles.status}>
          {said}
        </div>
      </ToolShell>
    </Surroundings>
  );
};
