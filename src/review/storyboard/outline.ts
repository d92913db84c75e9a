/** What of a frame decides how frames hang together. */
export interface Stop {
  screen: string;
  /** Of the sign-in, or of the password reset beside it; null before either. */
  attemptId: string | null;
  /** It says why an input was refused. */
  isRefusal: boolean;
  /** Somebody goes elsewhere and begins again. */
  beginsAnew: boolean;
}

/** Frames in a row: of the way itself, or of a branch that leaves a frame and comes back to its page. */
export type Stretch =
  | { kind: 'way'; from: number; to: number }
  /** `leaves` is the frame that it hangs on; `to` is the frame that is back. */
  | { kind: 'branch'; from: number; to: number; leaves: number };

/** The part that each frame belongs to, from 0: a new sign-in, or a password reset, is a new part. */
export const partsOf = (stops: readonly Stop[]): number[] => {
  let part = 0;
  return stops.map(({ attemptId, beginsAnew }, at) => {
    const before = stops[at - 1]?.attemptId ?? null;
    if (at > 0 && (beginsAnew || (before !== null && before !== attemptId))) part += 1;
    return part;
  });
};

/**
 * The frames of a script as a way with branches. Where one part comes back to a page that it had left, or is refused on
 * it, and then goes on, what lies between is a branch of that page; a way that ends there is none.
 */
export const outlineOf = (stops: readonly Stop[]): Stretch[] => {
  const parts = partsOf(stops);
  /** The last frame that is back at the page of the frame `at`; null where nothing comes back and goes on. */
  const backAt = (at: number): number | null => {
    const inPart = (frame: number): boolean => parts[frame] === parts[at];
    const { screen } = stops[at] ?? {};
    const isBack = (frame: number): boolean => {
      const between = stops.slice(at + 1, frame + 1);
      return (
        inPart(frame) &&
        inPart(frame + 1) &&
        stops[frame]?.screen === screen &&
        between.some((stop) => stop.isRefusal || stop.screen !== screen)
      );
    };
    const found = stops.findLastIndex((_, frame) => frame > at && isBack(frame));
    return found > at ? found : null;
  };
  const stretches: Stretch[] = [];
  for (let at = 0; at < stops.length; at += 1) {
    const last = stretches.at(-1);
    if (last?.kind === 'way') last.to = at;
    else stretches.push({ kind: 'way', from: at, to: at });
    const back = backAt(at);
    if (back === null) continue;
    stretches.push({ kind: 'branch', from: at + 1, to: back, leaves: at });
    at = back;
  }
  return stretches;
};
