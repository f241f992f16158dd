import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import { languageOfTag } from '../../analyst/language.ts';
import type { Dependencies } from '../../context.ts';
import { ask } from '../../services/analysis/ask.ts';
import { reportOf } from '../../services/analysis/report-of.ts';
import { streamTurn } from '../../services/analysis/stream-turn.ts';
import { holdStream } from '../../services/budget/hold-stream.ts';
import { streamHeaders } from '../../services/chat/sse.ts';
import { bodyOf, createApi, describeRoutes, eventStream, jsonOf } from './api.ts';
import { answerErrors } from './errors-of-google.ts';
import { questionSchema, reportSchema, storableText } from './schemas.ts';

const longestAnswerMs = 120_000;

/** BCP 47, as `Accept-Language` has it: `de`, `pt-BR`. Other languages than those that are understood count as unsaid. */
const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

const askSchema = z.strictObject({
  property_id: z.uuid().optional(),
  question: questionSchema,
  persona: personaSchema.default('general'),
  language: languageTag.optional(),
  history: z
    .array(z.strictObject({ role: z.enum(['user', 'assistant']), content: storableText().max(4000) }))
    .max(20)
    .default([]),
});

export function askRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Ask');
  return createApi().openapi(
    route({
      method: 'post',
      path: '/ask',
      operationId: 'ask',
      errors: [...answerErrors],
      summary: 'Ask one question; a report as JSON, or its event stream when text/event-stream is accepted',
      request: { body: bodyOf(askSchema) },
      responses: {
        200: {
          description: 'The report',
          content: { ...jsonOf(reportSchema, '').content, ...eventStream[200].content },
        },
      },
    }),
    async (c) => {
      const { property_id: propertyId, question, persona, history, language: tag } = c.req.valid('json');
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, c.req.raw.signal, AbortSignal.timeout(longestAnswerMs)]);
      const streamId = c.req.header('accept')?.includes('text/event-stream') ? crypto.randomUUID() : undefined;
      const { ctx } = c.var;
      const language = tag === undefined ? undefined : languageOfTag(tag);
      const { tenantId, events } = await ask(
        ctx,
        { propertyId, question, persona, history, language, streamId },
        signal,
      );
      if (streamId !== undefined) {
        return holdStream(
          ctx,
          new Response(streamTurn(events, { requestId: c.var.requestId, stop }), { headers: streamHeaders }),
          { tenantId, streamId },
        );
      }
      const report = await reportOf(events, { signal, requestId: c.var.requestId });
      return c.json(report, 200);
    },
  );
}
