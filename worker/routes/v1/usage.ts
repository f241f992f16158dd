import type { Dependencies } from '../../context.ts';
import { getUsage } from '../../services/budget/get-usage.ts';
import { setBudget } from '../../services/budget/set-budget.ts';
import { bodyOf, createApi, describeRoutes, jsonOf, noContent } from './api.ts';
import { budgetRequestSchema, usageSchema } from './schemas.ts';

export function usageRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Team');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/usage',
        operationId: 'getUsage',
        summary: "Today's use against the team's budget, and the 30 days before",
        responses: { 200: jsonOf(usageSchema, 'The use') },
      }),
      async (c) => c.json(await getUsage(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'patch',
        path: '/usage',
        operationId: 'setBudget',
        summary: 'Set lower limits a day than those of the installation; null takes one away',
        request: { body: bodyOf(budgetRequestSchema) },
        responses: noContent,
      }),
      async (c) => {
        const {
          model_tokens_per_day: modelTokens,
          ga4_tokens_per_day: ga4Tokens,
          embedding_tokens_per_day: embeddingTokens,
        } = c.req.valid('json');
        await setBudget(c.var.ctx, { modelTokens, ga4Tokens, embeddingTokens });
        return c.body(null, 204);
      },
    );
}
