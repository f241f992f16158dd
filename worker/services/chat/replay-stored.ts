import type { MessageContent } from '../../routes/v1/schemas.ts';
import type { StreamEvent } from '../analysis/stream-events.ts';
import { encodeEvent, streamEnd, streamHeaders, toSse } from './sse.ts';

/**
 * The stream of an answer that ended long ago: what was stored, at once. Its events have no ids, for they are not those
 * that were sent while it was written: whoever is cut off asks for all of them again.
 */
export function replayStored(replyId: string, content: MessageContent | null): Response {
  const events: StreamEvent[] = [{ type: 'start', messageId: replyId }, ...toEvents(content), { type: 'finish' }];
  const body = events.map((event) => toSse(undefined, encodeEvent(event))).join('');
  return new Response(body + streamEnd, { headers: streamHeaders });
}

function toEvents(content: MessageContent | null): StreamEvent[] {
  if (!content) return [];
  switch (content.type) {
    case 'report':
      return [...textEvents(content.answer), { type: 'data-report', id: 'report', data: content }];
    case 'error': {
      const { code, message, action, request_id } = content;
      return [
        ...textEvents(content.text),
        {
          type: 'data-error',
          id: 'error',
          data: { code, message, ...(action && { action }), ...(request_id && { request_id }) },
        },
        { type: 'error', errorText: message },
      ];
    }
    case 'stopped':
    case 'text':
      return [
        ...textEvents(content.text),
        ...(content.type === 'stopped' ? [{ type: 'abort', reason: 'stopped' } as const] : []),
      ];
  }
}

function textEvents(text: string | undefined): StreamEvent[] {
  if (!text) return [];
  return [
    { type: 'text-start', id: 'answer' },
    { type: 'text-delta', id: 'answer', delta: text },
    { type: 'text-end', id: 'answer' },
  ];
}
