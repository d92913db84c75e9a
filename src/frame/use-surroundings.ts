import { useId, useMemo, useState } from 'react';
import type { FrameProps } from './frame.ts';
import type { FrameSurroundings } from './frame-context.ts';

/** What a frame tells the screen in it, and the ref of the place under the card. */
export const useSurroundings = ({
  headingLevel = 1,
  unfolded = false,
  brand,
  request = null,
}: FrameProps): { surroundings: FrameSurroundings; below: (place: HTMLElement | null) => void } => {
  const idPrefix = useId();
  const [belowCard, setBelowCard] = useState<HTMLElement | null>(null);
  const surroundings = useMemo(
    () => ({ headingLevel, idPrefix, belowCard, unfolded, brand, request }),
    [headingLevel, idPrefix, belowCard, unfolded, brand, request],
  );
  return { surroundings, below: setBelowCard };
};
