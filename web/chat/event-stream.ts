/** One event of a server-sent event stream, its `data:` lines joined by newlines. */
export interface ServerSentEvent {
  data: string;
  /** The last `id:` seen, on this event or before it. */
  id: string | undefined;
}

/** A connection that sleeps through this is taken for lost: phones forget to say that they were cut off. */
const SILENCE_MILLISECONDS = 45_000;

/**
 * The events of a `text/event-stream` body, whatever pieces it arrives in.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = createEventStreamParser();
  try {
    for (;;) {
      const silence = setTimeout(() => void reader.cancel(), SILENCE_MILLISECONDS);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      yield* parser(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Takes text as it comes and gives the events that it completes. */
export function createEventStreamParser(): (text: string) => ServerSentEvent[] {
  let rest = '';
  let data: string[] = [];
  let id: string | undefined;

  return (text) => {
    const events: ServerSentEvent[] = [];
    rest += text;
    for (;;) {
      const end = rest.search(/[\r\n]/);
      if (end === -1) break;
      // A CR at the very end may be half of a CRLF.
      if (rest[end] === '\r' && end === rest.length - 1) break;
      const line = rest.slice(0, end);
      rest = rest.slice(rest.startsWith('\r\n', end) ? end + 2 : end + 1);
      if (line !== '') {
        takeLine(line);
        continue;
      }
      if (data.length > 0) events.push({ data: data.join('\n'), id });
      data = [];
    }
    return events;
  };

  function takeLine(line: string): void {
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') data.push(value);
    if (field === 'id' && !value.includes('\0')) id = value;
  }
}
