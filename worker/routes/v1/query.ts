import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import type { Dependencies } from '../../context.ts';
import { ask } from '../../services/analysis/ask.ts';
import { reportOf } from '../../services/analysis/report-of.ts';
import { bodyOf, createApi, describeRoutes, jsonOf } from './api.ts';
import { answerErrors } from './errors-of-google.ts';
import { planRequestSchema, questionSchema, reportSchema } from './schemas.ts';

const longestAnswerMs = 120_000;

export function queryRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Ask');
  return createApi().openapi(
    route({
      method: 'post',
      path: '/query',
      operationId: 'query',
      errors: [...answerErrors, 'plan_refused'],
      summary: 'Answer a plan rather than words: what `plan` of a report holds, changed as you like',
      request: {
        body: bodyOf(
          z.strictObject({
            property_id: z.uuid().optional(),
            plan: planRequestSchema,
            /** What the report says was asked. */
            question: questionSchema.default('A plan'),
            persona: personaSchema.default('general'),
          }),
        ),
      },
      responses: { 200: jsonOf(reportSchema, 'The report') },
    }),
    async (c) => {
      const { property_id: propertyId, plan, question, persona } = c.req.valid('json');
      const { ctx } = c.var;
      const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(longestAnswerMs)]);
      const input = { propertyId, plan, question, persona, history: [], language: undefined, streamId: undefined };
      const { events } = await ask(ctx, input, signal);
      return c.json(await reportOf(events, { signal, requestId: c.var.requestId }), 200);
    },
  );
}
