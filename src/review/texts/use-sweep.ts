import { useCallback, useState } from 'react';
import type { Locale } from '../../i18n/catalogues.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import type { ScreenId } from '../../screens/screen.ts';
import { screenIds, screenStates } from '../../screens/states.ts';
import type { Cut } from './cut.ts';

/** One state to be drawn and measured, in one language. */
export interface Job {
  screen: ScreenId;
  state: string;
  locale: Locale;
}

/** A text that is not seen whole, and where. */
export interface Finding extends Job, Cut {
  id: MessageId | null;
}

/** Where a text was first seen while measuring. */
export type Seen = ReadonlyMap<MessageId, Pick<Job, 'screen' | 'state'>>;

/** What measuring has found so far. */
export interface Sweep {
  jobs: readonly Job[];
  /** How many are measured. */
  done: number;
  findings: readonly Finding[];
  seen: Seen;
  status: 'idle' | 'running' | 'stopped' | 'finished';
}

const none: Sweep = { jobs: [], done: 0, findings: [], seen: new Map(), status: 'idle' };

const states = screenIds.flatMap((screen) =>
  Object.keys(screenStates[screen].states).map((state) => ({ screen, state })),
);

/** Every state in some languages, language by language. */
export const jobsIn = (locales: readonly Locale[]): Job[] =>
  locales.flatMap((locale) => states.map((one) => ({ ...one, locale })));

/** Measures one state after the other; whoever draws them says what each has shown. */
export const useSweep = (): {
  sweep: Sweep;
  start: (locales: readonly Locale[]) => void;
  stop: () => void;
  measured: (cuts: readonly (Cut & { id: MessageId | null })[], ids: Iterable<MessageId>) => void;
} => {
  const [sweep, setSweep] = useState(none);
  const start = useCallback((locales: readonly Locale[]) => {
    setSweep({ ...none, jobs: jobsIn(locales), status: 'running' });
  }, []);
  const stop = useCallback(
    () => setSweep((present) => ({ ...present, status: 'stopped' as const })),
    [],
  );
  const measured = useCallback(
    (cuts: readonly (Cut & { id: MessageId | null })[], ids: Iterable<MessageId>) =>
      setSweep((present) => {
        const job = present.jobs[present.done];
        if (!job || present.status !== 'running') return present;
        const seen = new Map(present.seen);
        for (const id of ids) if (!seen.has(id)) seen.set(id, job);
        const done = present.done + 1;
        return {
          ...present,
          done,
          seen,
          findings: [...present.findings, ...cuts.map((cut) => ({ ...job, ...cut }))],
          status: done === present.jobs.length ? 'finished' : 'running',
        };
      }),
    [],
  );
  return { sweep, start, stop, measured };
};
