/** What is remembered of this page beside the policies: yes or no, and nothing of what is in them. */

/** In this browser: a rehearsal was opened, which is kept with its policies. */
const rehearsed = 'sign-in-rehearsal.policies.rehearsed';
/** In this window: something was imported and not kept, which a reload loses. */
const imported = 'sign-in-rehearsal.policies.imported';

/** Storage is refused in some windows: then nothing is remembered. */
const tried = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

/** Remembers that a rehearsal is opened, before it is. */
export const noteRehearsed = (): void =>
  tried(() => localStorage.setItem(rehearsed, 'yes'), undefined);

/** Remembers that none is there any more. */
export const noteForgotten = (): void => tried(() => localStorage.removeItem(rehearsed), undefined);

/** Whether rehearsals of policies may be kept in this browser. */
export const hasRehearsed = (): boolean =>
  tried(() => localStorage.getItem(rehearsed) !== null, false);

/** Remembers whether this window holds policies that a reload would lose. */
export const noteUnkept = (isThere: boolean): void =>
  tried(
    () => (isThere ? sessionStorage.setItem(imported, 'yes') : sessionStorage.removeItem(imported)),
    undefined,
  );

/** Whether this window held policies before it was loaded, which were not kept. */
export const hasLost = (): boolean => tried(() => sessionStorage.getItem(imported) !== null, false);
