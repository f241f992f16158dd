import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import type { Env } from 'hono';
import type { ErrorCode } from '../../errors.ts';
import type { tags } from './tags.ts';

/** An address outside of /v1, for the document. */
export type Path = Omit<RouteConfig, 'tags'> & { operationId: string; errors?: readonly ErrorCode[] };

/** Puts addresses that are no `/v1` routes into the document of an app. */
export function describePaths<E extends Env>(
  app: OpenAPIHono<E>,
  tag: keyof typeof tags,
  paths: readonly Path[],
): OpenAPIHono<E> {
  for (const path of paths) app.openAPIRegistry.registerPath({ ...path, tags: [tag] });
  return app;
}
