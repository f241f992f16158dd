import { toEventId } from '../services/chat/event-id.ts';
import { streamEnd, toSse } from '../services/chat/sse.ts';
import type { EventLog } from './event-log.ts';

/** Of the events that one reader is handed at a time, in characters; a single larger one goes alone. */
const mostAtOnce = 64 * 1024;
const defaults = {
  heartbeatMs: 15_000,
  /** After this long without a read the reader is taken for gone; one that is not can come back where it was. */
  stalledMs: 60_000,
};

/**
 * The streams that follow a log. Each is a cursor into it, so that a reader costs no memory however slow it is, and
 * can begin anywhere.
 */
export class LogReaders {
  readonly #log: EventLog;
  readonly #patience: typeof defaults;
  /** Of the readers that have all there is. */
  readonly #waiting = new Set<() => void>();
  #count = 0;

  constructor(log: EventLog, patience = defaults) {
    this.#log = log;
    this.#patience = patience;
  }

  /** Open streams. */
  get count(): number {
    return this.#count;
  }

  /** Something was appended, or the run ended. */
  wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** The run's events after a position, then new ones as they come, with a comment as heartbeat; ends with the run. */
  open(after: number): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const replyId = this.#log.currentRun()?.replyId;
    const left = new AbortController();
    let position = after;
    let reaper: ReturnType<typeof setTimeout> | null = null;
    const leave = () => {
      if (left.signal.aborted) return;
      clearTimeout(reaper);
      left.abort();
      this.#count -= 1;
    };
    this.#count += 1;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          clearTimeout(reaper);
          const next = await this.#next({ replyId, position, left: left.signal });
          if (left.signal.aborted) return;
          position = next.position;
          if (next.text) controller.enqueue(encoder.encode(next.text));
          if (next.isLast) {
            leave();
            return controller.close();
          }
          reaper = setTimeout(() => {
            leave();
            controller.error(new Error('Nobody reads this stream.'));
          }, this.#patience.stalledMs);
        },
        cancel: leave,
      },
      { highWaterMark: 0 },
    );
  }

  async #next(reader: {
    replyId: string | undefined;
    position: number;
    left: AbortSignal;
  }): Promise<{ text: string; position: number; isLast: boolean }> {
    const { replyId, position, left } = reader;
    for (;;) {
      const run = this.#log.currentRun();
      // Another run has replaced it: without `[DONE]`, so that the reader asks what became of its own.
      if (!run || run.replyId !== replyId) return { text: '', position, isLast: true };
      const events = this.#log.eventsAfter(position, mostAtOnce);
      const last = events.at(-1);
      if (last) {
        const text = events.map(({ sequence, data }) => toSse(toEventId({ replyId, sequence }), data)).join('');
        return { text, position: last.sequence, isLast: false };
      }
      if (run.ended) return { text: streamEnd, position, isLast: true };
      if (!(await this.#isWoken(left))) return { text: ': keep-alive\n\n', position, isLast: false };
    }
  }

  /** False when it is time for a heartbeat, or the reader has left. */
  #isWoken(left: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isWoken: boolean) => {
        clearTimeout(timer);
        left.removeEventListener('abort', stop);
        this.#waiting.delete(wake);
        resolve(isWoken);
      };
      const stop = () => end(false);
      const wake = () => end(true);
      const timer = setTimeout(stop, this.#patience.heartbeatMs);
      left.addEventListener('abort', stop);
      this.#waiting.add(wake);
    });
  }
}
