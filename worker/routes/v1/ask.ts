import type { Context } from 'hono';
import { languageOfTag } from '../../analyst/language.ts';
import type { Dependencies } from '../../context.ts';
import { problemOf } from '../../problem.ts';
import { askAll } from '../../services/analysis/ask-all.ts';
import { ask } from '../../services/analysis/ask.ts';
import { dryRun } from '../../services/analysis/dry-run.ts';
import { reportOf } from '../../services/analysis/report-of.ts';
import { streamTurn } from '../../services/analysis/stream-turn.ts';
import { holdStream } from '../../services/budget/hold-stream.ts';
import { streamHeaders } from '../../services/chat/sse.ts';
import { toAppError } from '../../to-app-error.ts';
import { type ApiEnv, bodyOf, createApi, describeRoutes, eventStream, jsonOf } from './api.ts';
import { acceptedType } from './accepted-type.ts';
import { answerSchema, askBatchSchema, askSchema, batchSchema, fieldsQuery } from './ask-schemas.ts';
import { answerErrors } from './errors-of-google.ts';
import { pickFields } from './sparse-fields.ts';

const longestAnswerMs = 120_000;

export function askRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Ask');
  return createApi()
    .openapi(
      route({
        method: 'post',
        path: '/ask',
        operationId: 'ask',
        idempotent: true,
        errors: [...answerErrors, 'not_acceptable'],
        summary: 'Ask one question; a report as JSON, or its event stream when text/event-stream is accepted',
        request: { query: fieldsQuery, body: bodyOf(askSchema) },
        responses: {
          200: {
            description: 'The report; with `dry_run` what it would take',
            content: { ...jsonOf(answerSchema, '').content, ...eventStream[200].content },
          },
        },
      }),
      async (c) => {
        const type = acceptedType(c.req.header('accept'), ['application/json', 'text/event-stream']);
        const { dry_run: isDry, ...asked } = c.req.valid('json');
        const { fields } = c.req.valid('query');
        const { ctx, requestId } = c.var;
        const stop = new AbortController();
        const signal = AbortSignal.any([stop.signal, signalOf(c)]);
        const input = toInput(asked);
        if (isDry) return c.json(pickFields(await dryRun(ctx, input, signal), fields), 200);
        const streamId = type === 'text/event-stream' ? crypto.randomUUID() : undefined;
        const { tenantId, events } = await ask(ctx, { ...input, streamId }, signal);
        if (streamId !== undefined) {
          const stream = new Response(streamTurn(events, { requestId, stop }), { headers: streamHeaders });
          return holdStream(ctx, stream, { tenantId, streamId });
        }
        return c.json(pickFields(await reportOf(events, { signal, requestId }), fields), 200);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/ask/batch',
        operationId: 'askBatch',
        idempotent: true,
        summary: 'Ask up to 20 questions, four at a time; each has its own report or problem',
        request: { query: fieldsQuery, body: bodyOf(askBatchSchema) },
        responses: { 200: jsonOf(batchSchema, 'A report or a problem for each question, in their order') },
      }),
      async (c) => {
        const { questions } = c.req.valid('json');
        const { fields } = c.req.valid('query');
        const { ctx, requestId } = c.var;
        const about = { requestId, appUrl: dependencies.env.APP_URL };
        // The credential is looked at once before it is twenty times.
        await ctx.batch([]);
        const data = await askAll(questions, async (asked, index) => {
          try {
            // The first was counted with the request.
            if (index > 0) await c.var.countAgain();
            const signal = signalOf(c);
            const { events } = await ask(ctx, { ...toInput({ ...asked, history: [] }), streamId: undefined }, signal);
            return { index, report: await reportOf(events, { signal, requestId }) };
          } catch (error) {
            return { index, problem: problemOf(toAppError(error), about) };
          }
        });
        return c.json(pickFields({ data }, fields), 200);
      },
    );
}

function toInput({ property_id: propertyId, language, ...asked }: Omit<ReturnType<typeof askSchema.parse>, 'dry_run'>) {
  return { ...asked, propertyId, language: language === undefined ? undefined : languageOfTag(language) };
}

function signalOf(c: Context<ApiEnv>): AbortSignal {
  return AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(longestAnswerMs)]);
}
