import type { StreamEvent } from './api-types.ts';
import { readEventStream } from './event-stream.ts';
import { ParleyError } from './parley-error.ts';

/** An event, and what `Last-Event-ID` takes to go on after it. */
export interface NumberedEvent<Event = StreamEvent> {
  id: string | undefined;
  event: Event;
}

/**
 * The events of an answer's stream, each when it comes.
 *
 * @throws {ParleyError} `stream_cut` when the stream ends before its `[DONE]`, however it does.
 */
export async function* readEvents<Event = StreamEvent>(
  response: Response,
): AsyncGenerator<NumberedEvent<Event>, void, undefined> {
  let cause: unknown;
  try {
    for await (const { data, id } of readEventStream(response.body ?? new ReadableStream())) {
      if (data === '[DONE]') return;
      yield { id, event: JSON.parse(data) as Event };
    }
  } catch (error) {
    cause = error;
  }
  throw new ParleyError('The answer broke off before its end.', { code: 'stream_cut', cause });
}
