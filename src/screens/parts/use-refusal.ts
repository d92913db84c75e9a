import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Runs `onRefused` when an act is answered with an error, not when a screen opens with one; counts the answers. */
export const useRefusal = (
  error: string | undefined,
  busy: boolean,
  onRefused: () => void,
): number => {
  const entering = useRef(true);
  const [count, setCount] = useState(0);
  const refused = useEffectEvent(() => {
    setCount((before) => before + 1);
    onRefused();
  });
  useEffect(() => {
    if (error && !busy && !entering.current) refused();
    entering.current = false;
  }, [error, busy]);
  return count;
};
