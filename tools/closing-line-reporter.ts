import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with one plain line of counts, which the list reporter has no setting for. */
export default class ClosingLineReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  /** An error outside of any test, such as a server that does not start, fails the run as a test would. */
  onError(): void {
    this.#errors += 1;
  }

  async onExit(): Promise<void> {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: string[]) => outcomes.filter((one) => wanted.includes(one)).length;
    const failed = count('unexpected') + this.#errors;
    console.log(
      `${count('expected', 'flaky')} passed, ${failed} failed, ${count('skipped')} skipped`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
