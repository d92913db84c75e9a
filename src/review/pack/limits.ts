/** The largest file that is opened, in bytes: all of it is held in memory. */
export const mostBytes = 100_000_000;

/** A size as people say it, in MB of a million bytes; a small one is not rounded to none. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 100_000) / 10);
