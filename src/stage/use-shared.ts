import { useEffect, useState } from 'react';
import type { StageClient } from '../api/stage-client.ts';

/** Whether other windows of this browser can join the rehearsal: false where storage is refused. */
export const useShared = (client: StageClient): boolean => {
  const [shared, setShared] = useState(true);
  useEffect(() => {
    let current = true;
    client.status().then(
      (status) => current && setShared(status.shared),
      // Whoever does not answer says nothing against it; the window that is opened will say so itself.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [client]);
  return shared;
};
