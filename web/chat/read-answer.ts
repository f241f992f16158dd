import { readEventStream } from './event-stream.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';

export interface NumberedEvent {
  /** What `Last-Event-ID` takes to go on after this event. */
  id: string | undefined;
  event: StreamEvent;
}

export type AnswerStream = AsyncIterable<NumberedEvent>;

/** The connection was lost before the stream said that it was done. */
export class StreamCut extends Error {}

/** @throws {StreamCut} when the body ends without `[DONE]`. */
export async function* readAnswer(response: Response): AnswerStream {
  if (!response.body) throw new StreamCut();
  try {
    for await (const { data, id } of readEventStream(response.body)) {
      if (data === '[DONE]') return;
      yield { id, event: JSON.parse(data) as StreamEvent };
    }
  } catch (cause) {
    throw new StreamCut('The stream broke off.', { cause });
  }
  throw new StreamCut('The stream ended early.');
}
