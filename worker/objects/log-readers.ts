import { toEventId } from '../services/chat/event-id.ts';
import type { Watcher } from '../services/analysis/stream-events.ts';
import { encodeEvent, streamEnd, toSse } from '../services/chat/sse.ts';
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
  /** Of the open streams, in the order in which they came. */
  readonly #people = new Map<symbol, Watcher>();

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

  /**
   * The run's events after a position, then new ones as they come, with a comment as heartbeat; ends with the run. Where
   * several people read, each is told who they are, whenever that changes.
   */
  open(after: number, person?: Watcher): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const replyId = this.#log.currentRun()?.replyId;
    const left = new AbortController();
    let position = after;
    let told = '';
    const stream = Symbol('stream');
    let reaper: ReturnType<typeof setTimeout> | null = null;
    const leave = () => {
      if (left.signal.aborted) return;
      clearTimeout(reaper);
      left.abort();
      this.#count -= 1;
      this.#people.delete(stream);
      if (person && !this.#isHere(person)) this.wake();
    };
    this.#count += 1;
    const isNew = person && !this.#isHere(person);
    if (person) this.#people.set(stream, person);
    if (isNew) this.wake();
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          clearTimeout(reaper);
          const next = await this.#next({ replyId, position, told, left: left.signal });
          if (left.signal.aborted) return;
          ({ position, told } = next);
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
    told: string;
    left: AbortSignal;
  }): Promise<{ text: string; position: number; told: string; isLast: boolean }> {
    const { replyId, position, told, left } = reader;
    for (;;) {
      const run = this.#log.currentRun();
      // Another run has replaced it: without `[DONE]`, so that the reader asks what became of its own.
      if (!run || run.replyId !== replyId) return { text: '', position, told, isLast: true };
      const events = this.#log.eventsAfter(position, mostAtOnce);
      const last = events.at(-1);
      if (last) {
        const text = events.map(({ sequence, data }) => toSse(toEventId({ replyId, sequence }), data)).join('');
        return { text, position: last.sequence, told, isLast: false };
      }
      if (run.ended) return { text: streamEnd, position, told, isLast: true };
      const now = this.#tellPeople(told);
      if (now !== told) return { text: now, position, told: now, isLast: false };
      if (!(await this.#isWoken(left))) return { text: ': keep-alive\n\n', position, told, isLast: false };
    }
  }

  /** With any stream. */
  #isHere({ id }: Watcher): boolean {
    return [...this.#people.values()].some((person) => person.id === id);
  }

  /** Who reads, as it is told; nothing to who was told of nobody and reads alone, in however many tabs. */
  #tellPeople(told: string): string {
    const people = [...new Map([...this.#people.values()].map((person) => [person.id, person])).values()];
    if (people.length < 2 && told === '') return '';
    return toSse(undefined, encodeEvent({ type: 'data-watchers', data: { people }, transient: true }));
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
