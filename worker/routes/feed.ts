import { Hono } from 'hono';
import type { Dependencies } from '../context.ts';
import { entityTag } from '../middleware/entity-tag.ts';
import { readFeed } from '../services/feed/read-feed.ts';

/** The team's feed, for a reader that shows the token of its address and nothing else. */
export function feedReaderRoutes(dependencies: Dependencies) {
  return new Hono().get('/:token', entityTag(), async (c) => {
    const atom = await readFeed(dependencies, c.req.param('token'));
    return c.body(atom, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });
}
