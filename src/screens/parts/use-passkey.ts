import { useEffect, useRef, useState } from 'react';
import type { PasskeyAnswer, PasskeyRequest } from '../../api/contract.ts';
import { type Asked, askPasskey } from './ask-passkey.ts';

/**
 * Asks the device when told to, and hands its answer on. A screen that is left closes the device's window, and nobody
 * hears what came of it.
 */
export const useDevice = <A>(
  begin: () => Asked<A>,
  onAnswer: (answer: A) => void,
): { asking: boolean; ask: () => void } => {
  const [asking, setAsking] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const ask = (): void => {
    if (asking) return;
    let left = false;
    const asked = begin();
    const hear = async (): Promise<void> => {
      const answer = await asked.answer;
      if (left) return;
      stop.current = null;
      setAsking(false);
      onAnswer(answer);
    };
    stop.current = () => {
      left = true;
      asked.stop();
    };
    setAsking(true);
    void hear();
  };
  return { asking, ask };
};

/** Asks the device for a passkey. */
export const usePasskey = (
  request: PasskeyRequest,
  onAnswer: (answer: PasskeyAnswer) => void,
): { asking: boolean; ask: () => void } => useDevice(() => askPasskey(request), onAnswer);
