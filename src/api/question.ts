/** What is known of something that was asked. An older value stays while a newer one is on its way. */
export type Answer<T> =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'ready'; value: T };

/** Something that is asked again whenever the world moved. */
export interface Question<T> {
  answer: () => Answer<T>;
  /** Asks again. */
  refresh: () => void;
  /** Asks while somebody listens. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** A question of which only the latest answer counts. `onMove` calls back when the world moved. */
export const createQuestion = <T>(
  ask: () => Promise<T>,
  onMove: (listener: () => void) => () => void,
): Question<T> => {
  let answer: Answer<T> = { status: 'loading' };
  let latest = 0;
  const listeners = new Set<() => void>();
  let stop: () => void = () => undefined;

  const settle = (next: Answer<T>): void => {
    answer = next;
    for (const listener of listeners) listener();
  };

  const refresh = (): void => {
    latest += 1;
    const asked = latest;
    if (answer.status === 'failed') settle({ status: 'loading' });
    ask().then(
      (value) => asked === latest && settle({ status: 'ready', value }),
      () => asked === latest && settle({ status: 'failed' }),
    );
  };

  return {
    answer: () => answer,
    refresh,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        stop = onMove(refresh);
        refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        // Whatever is still on its way comes too late.
        latest += 1;
      };
    },
  };
};
