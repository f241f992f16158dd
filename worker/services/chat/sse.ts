import type { StreamEvent } from '../analysis/stream-events.ts';

/** Headers of a UI message stream. https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol#data-stream-protocol */
export const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-vercel-ai-ui-message-stream': 'v1',
  'x-accel-buffering': 'no',
};

/** One event of the WHATWG event stream format. JSON has no raw line breaks, so one `data:` line is enough. */
export function toSse(id: string | undefined, data: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`;
}

export const streamEnd = 'data: [DONE]\n\n';

export function encodeEvent(event: StreamEvent): string {
  return JSON.stringify(event);
}
