/** One thing that can be asked over a port: what is given, what is said meanwhile, and the answer. */
export interface Call {
  given: unknown;
  progress: unknown;
  answer: unknown;
}

/** What can be asked, by its name. */
export type CallsOf<Calls> = { [Name in keyof Calls]: Call };

/** What a worker, the scope within it and a `MessagePort` have in common. */
export interface Port {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/** What whoever answers may do meanwhile. */
export interface About<Progress> {
  report: (progress: Progress) => void;
  /** Aborts when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** An answer to each call. */
export type Handlers<Calls extends CallsOf<Calls>> = {
  [Name in keyof Calls]: (
    given: Calls[Name]['given'],
    about: About<Calls[Name]['progress']>,
  ) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
};

type Asked = { ask: string; id: number; given: unknown } | { abort: number };
type Said =
  | { id: number; progress: unknown }
  | { id: number; answer: unknown }
  | { id: number; failure: unknown };

/** Answers what is asked over a port. */
export const serve = <Calls extends CallsOf<Calls>>(
  port: Port,
  handlers: Handlers<Calls>,
): void => {
  const running = new Map<number, AbortController>();
  const say = (said: Said): void => port.postMessage(said);
  const answer = async (name: keyof Calls, id: number, given: unknown): Promise<void> => {
    const control = new AbortController();
    running.set(id, control);
    try {
      const report = (progress: unknown): void => say({ id, progress });
      say({ id, answer: await handlers[name](given, { report, signal: control.signal }) });
    } catch (error) {
      say({ id, failure: error });
    } finally {
      running.delete(id);
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    if ('abort' in data) running.get(data.abort)?.abort();
    else void answer(data.ask as keyof Calls, data.id, data.given);
  });
};

/** Asks who serves at the other end of a port. */
export interface Client<Calls extends CallsOf<Calls>> {
  /** Rejects with what went wrong, or at once with the signal's reason when it aborts. */
  ask: <Name extends keyof Calls & string>(
    name: Name,
    given: Calls[Name]['given'],
    about?: { onProgress?: (progress: Calls[Name]['progress']) => void; signal?: AbortSignal },
  ) => Promise<Calls[Name]['answer']>;
  /** The other end is gone: whatever was asked, and will be, is rejected. */
  fail: (reason: unknown) => void;
}

interface Waiting {
  onProgress: ((progress: unknown) => void) | undefined;
  resolve: (answer: unknown) => void;
  reject: (reason: unknown) => void;
}

/** Connects to who serves at the other end of a port. */
export const connect = <Calls extends CallsOf<Calls>>(port: Port): Client<Calls> => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let gone: { reason: unknown } | null = null;
  port.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    const asked = waiting.get(data.id);
    if ('progress' in data) {
      asked?.onProgress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(data.failure);
  });
  return {
    ask: (name, given, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (gone || signal?.aborted) {
          reject(gone ? gone.reason : signal?.reason);
          return;
        }
        const id = (last += 1);
        waiting.set(id, { onProgress, resolve, reject });
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          port.postMessage({ abort: id } satisfies Asked);
          reject(signal.reason);
        });
        port.postMessage({ ask: name, id, given } satisfies Asked);
      }),
    fail: (reason) => {
      gone = { reason };
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
};
