/** One event of a server-sent event stream, its `data:` lines joined by newlines. */
export interface ServerSentEvent {
  data: string;
  /** The last `id:` seen, on this event or before it. */
  id: string | undefined;
}

/** A connection that is silent for longer is taken for lost: phones forget to say that they were cut off. */
const longestSilenceMs = 45_000;

/**
 * The events of a `text/event-stream` body, whatever pieces it arrives in.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parse = createEventStreamParser();
  try {
    for (;;) {
      const silence = setTimeout(() => void reader.cancel(), longestSilenceMs);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Takes text as it comes and gives the events that it completes. */
export function createEventStreamParser(): (text: string) => ServerSentEvent[] {
  let rest = '';
  /** The first half of a CRLF ends the line at once; the other half, when it comes, ends no second one. */
  let isAfterReturn = false;
  let data: string[] = [];
  let id: string | undefined;
  return (text) => {
    const events: ServerSentEvent[] = [];
    const lines = (rest + (isAfterReturn ? text.replace(/^\n/, '') : text)).split(/\r\n|\n|\r/);
    if (text !== '') isAfterReturn = text.endsWith('\r');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) events.push({ data: data.join('\n'), id });
        data = [];
        continue;
      }
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === 'data') data.push(value);
      if (field === 'id' && !value.includes('\0')) id = value;
    }
    return events;
  };
}
