import { ParleyError } from './parley-error.ts';
import type { StreamEvent } from './api-types.ts';

/** An event, and what `Last-Event-ID` takes to go on after it. */
export interface NumberedEvent {
  id: string | undefined;
  event: StreamEvent;
}

/** A connection that is silent for longer is taken for lost: the server sends a sign of life each 15 seconds. */
const longestSilenceMs = 45_000;

/**
 * The events of an answer's stream, each when it comes.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 *
 * @throws {ParleyError} `stream_cut` when the stream ends before its `[DONE]`.
 */
export async function* readEvents(response: Response): AsyncGenerator<NumberedEvent, void, undefined> {
  for await (const { data, id } of readFrames(response)) {
    if (data === '[DONE]') return;
    yield { id, event: JSON.parse(data) as StreamEvent };
  }
  throw new ParleyError('The answer broke off before its end.', { code: 'stream_cut' });
}

async function* readFrames({ body }: Response): AsyncGenerator<{ data: string; id: string | undefined }> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parse = createParser();
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

/** Takes text as it comes and gives the events that it completes; `data:` lines are joined by newlines. */
function createParser(): (text: string) => { data: string; id: string | undefined }[] {
  let rest = '';
  /** The first half of a CRLF ends the line at once; the other half, when it comes, ends no second one. */
  let isAfterReturn = false;
  let data: string[] = [];
  let id: string | undefined;
  return (text) => {
    const events = [];
    const lines = (rest + (isAfterReturn ? text.replace(/^\n/, '') : text)).split(/\r\n|\n|\r/);
    if (text !== '') isAfterReturn = text.endsWith('\r');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) events.push({ data: data.join('\n'), id });
        data = [];
        continue;
      }
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
      if (field === 'data') data.push(value);
      if (field === 'id' && !value.includes('\0')) id = value;
    }
    return events;
  };
}
