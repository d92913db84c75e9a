import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Transport } from '../../api/client.ts';
import type { ScenarioDetail } from '../../api/contract.ts';
import type { StageClient } from '../../api/stage-client.ts';
import type { Journey } from '../../journey/journey.ts';
import { useApp } from '../app-context.ts';
import { type BackendFailure, BackendUnavailable } from '../backend.ts';
import { loadAllScreens } from './screen-components.ts';

/** What a page knows of the rehearsal it shows. */
export interface Rehearsal {
  stage: StageClient | null;
  scenario: ScenarioDetail | null;
  /** Acts that the link had played. */
  position: number;
  /** The rehearsal is being taken up, or the script of the link played; nothing of that is drawn. */
  replaying: boolean;
  failure: BackendFailure | 'unreachable' | null;
  /** Something the link asked for that could not be done. */
  note: 'pastEnd' | 'stepFailed' | 'notShared' | null;
}

const initial: Rehearsal = {
  stage: null,
  scenario: null,
  position: 0,
  replaying: false,
  failure: null,
  note: null,
};

const stepOf = (search: URLSearchParams): number => {
  const step = Number(search.get('step') ?? 0);
  return Number.isInteger(step) && step > 0 ? step : 0;
};

interface Opened extends Rehearsal {
  rehearsal: string;
}

const open = async (
  transport: Transport,
  journey: Journey,
  scenarioId: string,
  search: URLSearchParams,
): Promise<Opened> => {
  const { createClient, createStageClient, openRehearsal, perform } = await import('./late.ts');
  const known = search.get('rehearsal');
  const clock = search.get('clock') === 'machine' ? 'machine' : undefined;
  const opened = known ? null : await openRehearsal(transport, scenarioId, clock);
  const rehearsal = known ?? opened?.rehearsal ?? '';
  const stage = createStageClient(rehearsal, transport);
  await journey.connect(createClient(rehearsal, transport));
  if (journey.view().screen.startsWith('problem.')) return { ...initial, rehearsal };
  const scenario = await stage.scenario();
  const note = opened && !opened.shared ? 'notShared' : null;
  const asked = known ? 0 : stepOf(search);
  const acts = scenario.script.slice(0, asked);
  let position = 0;
  try {
    for (const act of acts) {
      await perform({ journey, stage, personas: scenario.personas }, act);
      position += 1;
    }
  } catch {
    return { ...initial, rehearsal, stage, scenario, position, note: 'stepFailed' };
  }
  const pastEnd = asked > scenario.script.length ? 'pastEnd' : note;
  return { ...initial, rehearsal, stage, scenario, position, note: pastEnd };
};

/** Whether a link draws something other than a fresh first screen. */
const isUnderWay = (search: URLSearchParams): boolean =>
  search.has('rehearsal') || stepOf(search) > 0;

/** Opens or takes up the rehearsal of the link, plays its step, and puts its id into the address. */
export const useRehearsal = (
  journey: Journey | null,
  scenarioId: string,
  /** The first screen is another one than the user name, which is drawn before there is a reply. */
  waits: boolean,
): Rehearsal & { retry: () => void; dismissNote: () => void } => {
  const { backend } = useApp();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const [state, setState] = useState<Rehearsal>(() => ({
    ...initial,
    replaying: waits || isUnderWay(search),
  }));
  const [tries, setTries] = useState(0);
  const { pathname } = useLocation();
  const begun = useRef(-1);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  useEffect(() => {
    if (!journey || begun.current === tries) return;
    begun.current = tries;
    // A page that somebody has gone to but that is still being fetched leaves this one mounted: the address tells.
    const isHere = (): boolean => here.current && window.location.pathname === pathname;
    const begin = async (): Promise<void> => {
      try {
        const { rehearsal, ...opened } = await open(await backend(), journey, scenarioId, search);
        const own = opened.scenario?.id ?? scenarioId;
        // The rehearsal of a link counts, and has the address of its own scenario.
        if (own !== scenarioId) {
          if (!isHere()) return;
          void navigate(
            { pathname: `/sign-in/${own}`, search: search.toString() },
            { replace: true },
          );
          return;
        }
        setState(opened);
        // Somebody may have gone elsewhere meanwhile, or changed the looks: the address of this moment counts.
        if (!isHere()) return;
        const present = new URLSearchParams(window.location.search);
        present.delete('step');
        present.set('rehearsal', rehearsal);
        setSearch(present, { replace: true });
        void loadAllScreens();
      } catch (error) {
        const failure = error instanceof BackendUnavailable ? error.failure : 'unreachable';
        setState({ ...initial, failure });
      }
    };
    void begin();
  }, [tries, backend, journey, scenarioId, search, setSearch, navigate, pathname]);

  const retry = useCallback(() => setTries((count) => count + 1), []);
  const dismissNote = useCallback(() => setState((present) => ({ ...present, note: null })), []);
  return { ...state, retry, dismissNote };
};
