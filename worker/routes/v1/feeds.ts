import type { Dependencies } from '../../context.ts';
import { listFeeds } from '../../services/feed/list-feeds.ts';
import { makeFeed } from '../../services/feed/make-feed.ts';
import { revokeFeed } from '../../services/feed/revoke-feed.ts';
import { createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { feedSchema, newFeedSchema } from './schedule-schemas.ts';
import { listOf } from './schemas.ts';

/** Addresses of the team's feed. */
export function feedRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Schedules');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/feeds',
        operationId: 'listFeeds',
        summary: 'Addresses of the team’s feed, without their tokens',
        responses: { 200: jsonOf(listOf(feedSchema), 'Feeds') },
      }),
      async (c) => c.json(await listFeeds(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/feeds',
        operationId: 'createFeed',
        idempotent: true,
        errors: ['too_many_links'],
        summary: 'Make an address of the team’s feed (Atom); it is shown once',
        responses: { 201: jsonOf(newFeedSchema, 'The address') },
      }),
      async (c) => c.json(await makeFeed(c.var.ctx), 201),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/feeds/{id}',
        operationId: 'revokeFeed',
        summary: 'Revoke an address: it opens nothing more',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await revokeFeed(c.var.ctx, c.req.valid('param').id);
        return c.body(null, 204);
      },
    );
}
