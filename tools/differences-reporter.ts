import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { collect } from './differences/collect.ts';
import { writePage } from './differences/document.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Ends a run in which pictures differ with a page to review them on. It changes nothing of how the run comes out. */
export default class DifferencesReporter implements Reporter {
  #suite: Suite | undefined;
  #folder = 'test-results';

  onBegin({ projects }: FullConfig, suite: Suite): void {
    this.#suite = suite;
    this.#folder = projects[0]?.outputDir ?? this.#folder;
  }

  async onEnd(): Promise<void> {
    try {
      const collected = collect(this.#suite?.allTests() ?? [], root);
      const { length } = collected.differences;
      if (length === 0) return;
      const { file, groups } = await writePage(collected, this.#folder);
      console.log(
        `\nPictures that differ: ${length}, in groups: ${groups}. Review them in ${relative('', file)}`,
      );
    } catch (error) {
      console.log(
        `\nThe page of picture differences could not be made: ${String(error).split('\n', 1)[0]}`,
      );
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
