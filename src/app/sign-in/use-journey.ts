import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Journey, JourneyView } from '../../journey/journey.ts';
import type { ScreenEvent } from '../../screens/screen.ts';

const starting: JourneyView = {
  screen: 'signIn.username',
  reply: null,
  busy: false,
  failure: null,
  overtaken: false,
};
const sending: JourneyView = { ...starting, busy: true };
const never = (): (() => void) => () => undefined;

const create = async (): Promise<Journey> => {
  const { createJourney, subscribeToChannel } = await import('./late.ts');
  return createJourney({
    subscribe: subscribeToChannel,
    schedule: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
};

/**
 * The journey, which is fetched once `ready`: until then the user name page is drawn from what the link says, and what
 * is sent there waits. `failed` when it cannot be fetched.
 */
export const useJourney = (
  ready: boolean,
): {
  journey: Journey | null;
  view: JourneyView;
  send: (event: ScreenEvent) => void;
  failed: boolean;
  retry: () => void;
} => {
  const [journey, setJourney] = useState<Journey | null>(null);
  const [waits, setWaits] = useState(false);
  const [failed, setFailed] = useState(false);
  const waiting = useRef<ScreenEvent | null>(null);
  // What is sent between the journey's arrival and the next drawing must not wait for an arrival that is over.
  const arrived = useRef<Journey | null>(null);

  const begin = useCallback((): void => {
    const take = (created: Journey): void => {
      arrived.current = created;
      if (waiting.current) created.send(waiting.current);
      waiting.current = null;
      setFailed(false);
      setJourney(created);
    };
    create().then(take, () => setFailed(true));
  }, []);

  useEffect(() => {
    if (ready) begin();
  }, [ready, begin]);
  useEffect(() => () => journey?.stop(), [journey]);

  const view = useSyncExternalStore(
    journey?.subscribe ?? never,
    journey?.view ?? (() => (waits ? sending : starting)),
  );
  const send = (event: ScreenEvent): void => {
    if (arrived.current) return arrived.current.send(event);
    waiting.current = event;
    return setWaits(true);
  };
  return { journey, view, send, failed, retry: begin };
};
