import type { Page } from '@playwright/test';

/** Functions by names, each of which needs nothing from outside itself, so that it can be handed to a page. */
export type Tools = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Runs a function in the page, with others that it calls; none of them may need more than its arguments. */
export const runIn = <T extends Tools, A, R>(
  page: Page,
  tools: T,
  run: (tools: T, arg: A) => R,
  arg: A,
): Promise<Awaited<R>> => {
  const named = Object.entries(tools).map(
    ([name, tool]) => `${JSON.stringify(name)}: ${String(tool)}`,
  );
  return page.evaluate<Awaited<R>>(
    `(${String(run)})({${named.join(',\n')}}, ${JSON.stringify(arg)})`,
  );
};
