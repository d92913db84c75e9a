import { useEffect, useMemo, useState } from 'react';
import { createStageClient, type StageClient } from '../api/stage-client.ts';
import type { ScenarioDetail } from '../api/contract.ts';
import { useApp } from './app-context.ts';

/** A rehearsal that a window of its own shows. */
export interface Opened {
  stage: StageClient;
  scenario: ScenarioDetail;
}

/** Opens a rehearsal of this browser for a window beside its page. */
export const useOpened = (
  rehearsal: string,
): { opened: Opened | null; failed: boolean; retry: () => void } => {
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

  return {
    opened,
    failed,
    retry: () => {
      setFailed(false);
      setTries((count) => count + 1);
    },
  };
};
