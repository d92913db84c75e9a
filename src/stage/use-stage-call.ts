import { useState } from 'react';

/** One thing at a time that the dock asks of the backend, and whether the last one failed. */
export const useStageCall = (): {
  busy: boolean;
  failed: boolean;
  run: (call: () => Promise<void>) => void;
} => {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = async (call: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await call();
      setFailed(false);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return { busy, failed, run: (call) => void run(call) };
};
