import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import type { Dependencies } from '../../context.ts';
import { retrieveContext } from '../../services/analysis/retrieve-context.ts';
import { followStream } from '../../services/chat/follow-stream.ts';
import { listRated } from '../../services/chat/list-rated.ts';
import { rateAnswer } from '../../services/chat/rate-answer.ts';
import { sendMessage } from '../../services/chat/send-message.ts';
import { reportInStream } from '../../services/chat/report-in-stream.ts';
import { stopAnswer } from '../../services/chat/stop-answer.ts';
import { acceptedType } from './accepted-type.ts';
import { answerErrors } from './errors-of-google.ts';
import { bodyOf, createApi, describeRoutes, eventStream, idParameters, jsonOf, noContent } from './api.ts';
import { relatedSchema } from './search-schemas.ts';
import { listOf, planRequestSchema, questionSchema, ratedSchema, reportSchema, storableText } from './schemas.ts';
import { fieldsParameter, pickFields } from './sparse-fields.ts';

export function messageRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Chats');
  return createApi()
    .openapi(
      route({
        method: 'post',
        path: '/chats/{id}/messages',
        operationId: 'sendMessage',
        errors: [...answerErrors, 'chat_busy', 'answer_replaced', 'not_acceptable'],
        summary:
          'Ask; the answer streams back, or comes whole when application/json is accepted rather. The same message id again shows the same answer',
        request: {
          params: idParameters,
          body: bodyOf(
            z.strictObject({
              id: z.uuid(),
              text: questionSchema,
              persona: personaSchema.optional(),
              /** Answered instead of the text, which is what it is called. */
              plan: planRequestSchema.optional(),
              /** The answer whose question this asks again or with a part changed; this one becomes a version of it. */
              revises: z.uuid().optional(),
            }),
          ),
        },
        responses: {
          200: {
            description: 'The answer; who takes anything gets its events',
            content: { ...eventStream[200].content, ...jsonOf(reportSchema, '').content },
          },
        },
      }),
      async (c) => {
        const type = acceptedType(c.req.header('accept'), ['text/event-stream', 'application/json']);
        const { id: messageId, ...asked } = c.req.valid('json');
        const stream = await sendMessage(c.var.ctx, { chatId: c.req.valid('param').id, messageId, ...asked });
        return type === 'application/json' ? c.json(await reportInStream(stream), 200) : stream;
      },
    )
    .openapi(
      route({
        method: 'patch',
        path: '/chats/{id}/messages/{message_id}',
        operationId: 'rateAnswer',
        summary: 'Say whether an answer is right; null takes it back',
        request: {
          params: idParameters.extend({
            message_id: z.uuid().openapi({ param: { name: 'message_id', in: 'path' } }),
          }),
          body: bodyOf(
            z.strictObject({
              rating: z.enum(['right', 'wrong']).nullable(),
              reason: storableText().trim().max(1000).optional(),
            }),
          ),
        },
        responses: noContent,
      }),
      async (c) => {
        const { id: chatId, message_id: messageId } = c.req.valid('param');
        const { rating, reason } = c.req.valid('json');
        await rateAnswer(c.var.ctx, { chatId, messageId, rating, reason });
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/chats/{id}/messages/{message_id}/related',
        operationId: 'listRelatedFacts',
        summary: 'What else is known of the days of an answer, each with its proof; context, not causes',
        request: {
          params: idParameters.extend({
            message_id: z.uuid().openapi({ param: { name: 'message_id', in: 'path' } }),
          }),
          query: z.object({ limit: z.coerce.number().int().min(1).max(9).default(4), fields: fieldsParameter }),
        },
        responses: {
          200: jsonOf(relatedSchema, 'Facts, and how sure it is that they have to do with it'),
        },
      }),
      async (c) => {
        const { id: chatId, message_id: messageId } = c.req.valid('param');
        const { fields, limit } = c.req.valid('query');
        return c.json(pickFields(await retrieveContext(c.var.ctx, { chatId, messageId, limit }), fields), 200);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/feedback',
        operationId: 'listFeedback',
        summary: 'Your answers that you called right or wrong, the latest first',
        request: {
          query: z.object({
            cursor: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(50),
          }),
        },
        responses: { 200: jsonOf(listOf(ratedSchema), 'Rated answers') },
      }),
      async (c) => c.json(await listRated(c.var.ctx, c.req.valid('query')), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/chats/{id}/stream',
        operationId: 'followAnswer',
        errors: ['answer_replaced', 'event_ahead', 'too_many_streams'],
        summary: 'The running answer from the event after Last-Event-ID, or from its beginning',
        request: { params: idParameters, headers: z.object({ 'last-event-id': z.string().max(100).optional() }) },
        responses: { ...eventStream, ...noContent },
      }),
      async (c) => {
        const stream = await followStream(c.var.ctx, {
          chatId: c.req.valid('param').id,
          lastEventId: c.req.valid('header')['last-event-id'],
        });
        return stream ?? c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/chats/{id}/stop',
        operationId: 'stopAnswer',
        summary: 'Stop the running answer; what was written stays',
        request: { params: idParameters },
        responses: { 202: { description: 'Stopping' } },
      }),
      async (c) => {
        await stopAnswer(c.var.ctx, { chatId: c.req.valid('param').id });
        return c.body(null, 202);
      },
    );
}
