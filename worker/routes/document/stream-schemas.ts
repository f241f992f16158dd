import type { SchemaObject } from './openapi-types.ts';
import { choice, listOf, object, streamErrorFields } from './report-schemas.ts';

const text: SchemaObject = { type: 'string' };
const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });
const values: SchemaObject = { type: 'object', additionalProperties: ref('Value') };

/** The events of an answer (`services/analysis/stream-events.ts`): what `data:` of each SSE event holds, but for the last, `[DONE]`. */
export const streamSchemas: Record<string, SchemaObject> = {
  StreamEvent: {
    description:
      'One event of an answer, after the UI message stream of the AI SDK. The last `data:` is `[DONE]`. Ignore types that you do not know.',
    oneOf: [
      event('start', { messageId: text }),
      event('data-status', {
        id: text,
        data: object({ step: ref('Step'), state: choice('active', 'done', 'failed'), text }, []),
      }),
      event('data-plan', { id: text, data: object({ plan: ref('Plan'), assumptions: listOf(text) }, []) }),
      event('data-citation', { id: text, data: ref('Citation') }),
      event('data-quality', { id: text, data: ref('Quality') }),
      event('text-start', { id: text }),
      event('text-delta', { id: text, delta: text }),
      event('text-end', { id: text }),
      event('data-sentence', {
        id: text,
        data: object({ index: { type: 'integer' }, parts: listOf(ref('Part')), values }, []),
      }),
      event('data-metric', { id: text, data: object({ card: ref('MetricCard'), values }, []) }),
      event('data-chart', { id: text, data: ref('Chart') }),
      event('data-report', { id: text, data: ref('Report') }),
      event('data-error', { id: text, data: object(streamErrorFields(), ['action', 'request_id']) }),
      event('error', { errorText: text }),
      event('abort', { reason: text }),
      event('finish', {}),
    ],
  },
  Step: choice('understand', 'plan', 'fetch', 'compute', 'write', 'verify'),
};

function event(type: string, fields: Record<string, SchemaObject>): SchemaObject {
  return object({ type: { const: type }, ...fields }, []);
}
