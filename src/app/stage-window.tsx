import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { Dock } from '../stage/dock.tsx';
import { usePresenterKeys } from '../stage/keys.ts';
import type { Player } from '../stage/player.ts';
import { AreaProvider } from './area-provider.tsx';
import { LostWindow } from './lost-window.tsx';
import { withVariants } from './settings.ts';
import {
  openPlayerChannel,
  type PlayerMessage,
  type PlayerRequest,
  type PlayerState,
} from './sign-in/player-channel.ts';
import { type Opened, useOpened } from './use-opened.ts';

/** A player that asks the page of the rehearsal to act, and shows how it stands. */
const useRemotePlayer = (rehearsal: string, script: Player['script']): Player => {
  const channel = useRef<BroadcastChannel | null>(null);
  const [state, setState] = useState<PlayerState>({
    position: 0,
    playing: false,
    offScript: false,
    pace: 3,
  });
  useEffect(() => {
    const opened = openPlayerChannel(rehearsal);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<PlayerMessage>) => {
      if ('state' in data) setState(data.state);
    });
    opened.postMessage({ request: { ask: 'state' } } satisfies PlayerMessage);
    return () => opened.close();
  }, [rehearsal]);
  const ask = (request: PlayerRequest): void => channel.current?.postMessage({ request });
  return {
    ...state,
    script,
    play: () => ask({ ask: 'play' }),
    pause: () => ask({ ask: 'pause' }),
    next: () => ask({ ask: 'next' }),
    back: () => ask({ ask: 'back' }),
    restart: () => ask({ ask: 'restart' }),
    setPace: (seconds) => ask({ ask: 'pace', seconds }),
    fill: (role) => ask({ ask: 'fill', role }),
  };
};

const RemoteDock = ({ stage, scenario }: Opened): ReactElement => {
  const player = useRemotePlayer(stage.rehearsal, scenario.script);
  const { search } = useLocation();
  usePresenterKeys(player);
  const close = (): void => window.close();
  return (
    <Dock
      client={stage}
      scenario={scenario}
      player={player}
      detached
      phoneAddress={withVariants(`/phone/${stage.rehearsal}`, new URLSearchParams(search))}
      adminAddress={withVariants(`/admin/${stage.rehearsal}`, new URLSearchParams(search))}
      onHide={close}
      onDetach={close}
    />
  );
};

/** The dock in a window of its own: `/stage/<rehearsal>`. */
export const StageWindow = (): ReactElement | null => {
  const { rehearsal = '' } = useParams();
  const { opened, failed, retry } = useOpened(rehearsal);
  if (failed) return <LostWindow why={failed} retry={retry} />;
  if (!opened) return null;
  return (
    <AreaProvider>
      <PrototypeMark />
      <RemoteDock {...opened} />
    </AreaProvider>
  );
};
