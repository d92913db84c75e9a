import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Dock } from '../../stage/dock.tsx';
import { usePresenterKeys } from '../../stage/keys.ts';
import type { Player } from '../../stage/player.ts';
import type { StayReason } from '../../stage/stays-here.tsx';
import { useShared } from '../../stage/use-shared.ts';
import { AreaProvider } from '../area-provider.tsx';
import { withVariants } from '../settings.ts';
import { openPlayerChannel, type PlayerMessage } from './player-channel.ts';
import { type PlayerParts, usePlayer } from './use-player.ts';

/** Lets docks in other windows ask this page's player, and tells them how it stands. */
const useRemoteDocks = (rehearsal: string, player: Player): void => {
  const channel = useRef<BroadcastChannel | null>(null);
  const { position, playing, offScript, pace } = player;
  const answer = useEffectEvent(({ data }: MessageEvent<PlayerMessage>) => {
    if (!('request' in data)) return;
    const { request } = data;
    if (request.ask === 'state')
      channel.current?.postMessage({ state: { position, playing, offScript, pace } });
    else if (request.ask === 'pace') player.setPace(request.seconds);
    else if (request.ask === 'fill') player.fill?.(request.role);
    else player[request.ask]();
  });
  useEffect(() => {
    const opened = openPlayerChannel(rehearsal);
    channel.current = opened;
    const listen = (event: MessageEvent<PlayerMessage>): void => answer(event);
    opened.addEventListener('message', listen);
    return () => opened.close();
  }, [rehearsal]);
  useEffect(() => {
    channel.current?.postMessage({ state: { position, playing, offScript, pace } });
  }, [position, playing, offScript, pace]);
};

const focusTab = (root: HTMLElement | null): void =>
  root?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();

/** The presenter's dock of a page. It goes on playing and listening to keys while it is hidden. */
export const StageDock = ({
  hidden,
  takesFocus,
  hasAdmin,
  onAdmin,
  onHide,
  ...parts
}: PlayerParts & {
  hidden: boolean;
  /** Somebody asked for the dock: the focus goes into it. */
  takesFocus: boolean;
  /** The IT staff's console is open beside the page. */
  hasAdmin: boolean;
  onAdmin: () => void;
  onHide: () => void;
}): ReactElement | null => {
  const player = usePlayer(parts);
  const shared = useShared(parts.stage);
  const [stays, setStays] = useState<StayReason | null>(null);
  const { search } = useLocation();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hidden && takesFocus) focusTab(root.current);
  }, [hidden, takesFocus]);
  usePresenterKeys(player);
  useRemoteDocks(parts.stage.rehearsal, player);
  if (hidden) return null;
  const addressOf = (area: 'stage' | 'phone' | 'admin'): string =>
    withVariants(`/${area}/${parts.stage.rehearsal}`, new URLSearchParams(search));
  const detach = (): void => {
    if (!shared) return setStays('notShared');
    const opened = window.open(
      addressOf('stage'),
      `stage-${parts.stage.rehearsal}`,
      'popup,width=420,height=840',
    );
    setStays(opened ? null : 'windowRefused');
    if (opened) onHide();
    return undefined;
  };
  const clock = parts.view.reply?.clock;
  return (
    <AreaProvider>
      <div ref={root} style={{ display: 'contents' }}>
        <Dock
          client={parts.stage}
          scenario={parts.scenario}
          player={player}
          detached={false}
          phoneAddress={addressOf('phone')}
          adminAddress={addressOf('admin')}
          hasAdmin={hasAdmin}
          onAdmin={onAdmin}
          onHide={onHide}
          onDetach={detach}
          stays={stays}
          onStaysRead={() => {
            setStays(null);
            focusTab(root.current);
          }}
          {...(clock ? { clock } : {})}
        />
      </div>
    </AreaProvider>
  );
};
