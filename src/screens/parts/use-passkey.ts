import { useEffect, useRef, useState } from 'react';
import type { PasskeyAnswer, PasskeyRequest } from '../../api/contract.ts';
import { askPasskey } from './ask-passkey.ts';

/**
 * Asks the device for a passkey when told to, and hands its answer on. A screen that is left closes the device's
 * window, and nobody hears what came of it.
 */
export const usePasskey = (
  request: PasskeyRequest,
  onAnswer: (answer: PasskeyAnswer) => void,
): { asking: boolean; ask: () => void } => {
  const [asking, setAsking] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const ask = (): void => {
    if (asking) return;
    let left = false;
    const asked = askPasskey(request);
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
