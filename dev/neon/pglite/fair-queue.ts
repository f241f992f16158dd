/** Runs tasks one at a time, in the order they came. */
export class FairQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Waits for every task before it, then runs; a task whose signal fired meanwhile is never started. */
  run<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      signal.throwIfAborted();
      return task();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when the tasks queued so far are done. */
  async drain(): Promise<void> {
    await this.#last;
  }
}
