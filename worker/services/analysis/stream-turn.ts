import { encodeEvent, streamEnd, toSse } from '../chat/sse.ts';
import { runTurn } from './run-turn.ts';
import type { StreamEvent } from './stream-events.ts';

/** An answer as an event stream for one reader, without a log: it ends with its reader. */
export function streamTurn(
  events: AsyncIterable<StreamEvent>,
  options: { requestId: string; stop: AbortController },
): ReadableStream<Uint8Array> {
  const { requestId, stop } = options;
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  let sequence = 0;
  const write = (text: string) => {
    writer.write(encoder.encode(text)).catch(() => stop.abort('stopped'));
  };
  const append = (event: StreamEvent) => write(toSse(String(++sequence), encodeEvent(event)));
  void runTurn(events, { signal: stop.signal, requestId, append })
    .then(() => {
      append({ type: 'finish' });
      write(streamEnd);
      return writer.close();
    })
    .catch(() => stop.abort('stopped'));
  return readable;
}
