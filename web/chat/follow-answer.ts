import { ApiError } from '../api.ts';
import type { AnswerStream, NumberedEvent } from './read-answer.ts';

interface Following {
  /** Opens the stream for the first time; asked again until a first event has come. */
  open(): Promise<AnswerStream | undefined>;
  /** Goes on after an event that has come. */
  resume(lastEventId: string): Promise<AnswerStream | undefined>;
  onEvent(event: NumberedEvent['event']): void;
  onConnection(state: 'open' | 'lost'): void;
  /** Resolves when it is worth trying again after `attempt` failures in a row. */
  wait(attempt: number): Promise<void>;
  signal: AbortSignal;
}

/**
 * Reads an answer to its end across lost connections: every event once, in order.
 * @returns `gone` when the server no longer runs this answer; what it stored is the truth then.
 * @throws {ApiError} when the server refuses in a way that waiting does not change.
 */
export async function followAnswer(following: Following): Promise<'finished' | 'gone' | 'left'> {
  let lastEventId: string | undefined;
  let failures = 0;
  while (!following.signal.aborted) {
    try {
      const stream = await (lastEventId === undefined ? following.open() : following.resume(lastEventId));
      if (!stream) return 'gone';
      following.onConnection('open');
      for await (const { id, event } of stream) {
        failures = 0;
        if (event.type === 'data-watchers') {
          following.onEvent(event);
          continue;
        }
        if (isRepeated(id, lastEventId)) continue;
        lastEventId = id ?? lastEventId;
        following.onEvent(event);
      }
      return 'finished';
    } catch (error) {
      if (following.signal.aborted) return 'left';
      if (isPlaceLost(error)) return 'gone';
      if (!isPassing(error)) throw error;
      following.onConnection('lost');
      await following.wait(failures++);
    }
  }
  return 'left';
}

/** Ids are numbered within one run: `<run>:7`. */
function isRepeated(id: string | undefined, lastEventId: string | undefined): boolean {
  if (id === undefined || lastEventId === undefined) return false;
  const [run, sequence] = splitId(id);
  const [lastRun, lastSequence] = splitId(lastEventId);
  return run === lastRun && sequence <= lastSequence;
}

function splitId(id: string): [run: string, sequence: number] {
  const colon = id.lastIndexOf(':');
  return [id.slice(0, colon + 1), Number(id.slice(colon + 1))];
}

/** The server writes another answer by now, or does not know how far this one had come. */
function isPlaceLost(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'answer_replaced' || error.code === 'event_ahead');
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504)
  );
}
