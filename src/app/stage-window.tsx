import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { ScenarioDetail } from '../api/contract.ts';
import { createStageClient, type StageClient } from '../api/stage-client.ts';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { Dock } from '../stage/dock.tsx';
import { usePresenterKeys } from '../stage/keys.ts';
import type { Player } from '../stage/player.ts';
import { useApp } from './app-context.ts';
import { AreaProvider } from './area-provider.tsx';
import { ProblemPage } from './problem-page.tsx';
import {
  openPlayerChannel,
  type PlayerMessage,
  type PlayerRequest,
  type PlayerState,
} from './sign-in/player-channel.ts';

interface Opened {
  stage: StageClient;
  scenario: ScenarioDetail;
}

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
  usePresenterKeys(player);
  const close = (): void => window.close();
  return (
    <Dock
      client={stage}
      scenario={scenario}
      player={player}
      detached
      onHide={close}
      onDetach={close}
    />
  );
};

/** The dock in a window of its own: `/stage/<rehearsal>`. */
export const StageWindow = (): ReactElement | null => {
  const { t } = useMessages();
  const { rehearsal = '' } = useParams();
  const { backend } = useApp();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const opening = useMemo(() => ({ rehearsal, tries }), [rehearsal, tries]);

  useEffect(() => {
    let current = true;
    const open = async (): Promise<void> => {
      const stage = createStageClient(opening.rehearsal, await backend());
      const scenario = await stage.scenario();
      if (current) setOpened({ stage, scenario });
    };
    open().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [opening, backend]);

  if (failed)
    return (
      <ProblemPage
        mark={<PrototypeMark />}
        title={t('app.problem.lost.title')}
        ways={[
          {
            label: t('app.action.retry'),
            act: () => {
              setFailed(false);
              setTries((count) => count + 1);
            },
          },
        ]}
      >
        {t('app.problem.lost.body')}
      </ProblemPage>
    );
  if (!opened) return null;
  return (
    <AreaProvider>
      <PrototypeMark />
      <RemoteDock {...opened} />
    </AreaProvider>
  );
};
