import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { GuardedRoute } from '../../access.ts';
import type { Dependencies } from '../../context.ts';
import { AppError, type ErrorCode } from '../../errors.ts';
import { authenticate, type CtxVariables } from '../../middleware/authenticate.ts';
import { idempotent } from '../../middleware/idempotent.ts';
import { streamText } from '../../services/export/stream-text.ts';
import type { tags } from '../document/tags.ts';

const longestFault = 300;

export interface ApiEnv {
  Variables: CtxVariables;
}

/** A router of /v1: what does not fit a route's schema is one clear sentence that names the field. */
export function createApi() {
  return new OpenAPIHono<ApiEnv>({
    defaultHook(result) {
      if (result.success) return;
      const [issue] = result.error.issues;
      const field = issue?.path.join('.') || result.target;
      // Names of fields that do not belong are the client's own words.
      throw new AppError('invalid_request', `${field}: ${issue?.message ?? 'not valid'}`.slice(0, longestFault));
    },
  });
}

/** What a route says of itself. What all of its kind do besides is added to the document (`document/`). */
type V1Route = Omit<RouteConfig, 'path' | 'middleware' | 'tags' | 'operationId'> & {
  path: `/${string}`;
  /** camelCase, never changed: the names of a client's functions are made from it. */
  operationId: string;
  /** How it can fail beside what every route can. */
  errors?: readonly ErrorCode[];
  /** It makes something: sent again with the same `Idempotency-Key` it makes nothing more. */
  idempotent?: true;
};
type NameOf<Route extends V1Route> = `${Uppercase<Route['method']>} /api/v1${Route['path']}`;
export type Tag = keyof typeof tags;

/** Describes routes of /v1, each guarded as `access` says. A route without a line there does not compile. */
export function describeRoutes(dependencies: Dependencies, tag: Tag) {
  return function describeRoute<Path extends `/${string}`, Route extends V1Route & { path: Path }>(
    route: Route & (NameOf<Route> extends GuardedRoute ? unknown : { access: 'has no line for this route' }),
  ) {
    const name = `${route.method.toUpperCase()} /api/v1${route.path}` as GuardedRoute;
    return createRoute<Path, Route & { middleware: ReturnType<typeof authenticate> }>({
      ...route,
      tags: [tag],
      middleware: route.idempotent
        ? inTurn(authenticate(dependencies, name), idempotent(name))
        : authenticate(dependencies, name),
    });
  };
}

/** Two middlewares as one, so that a route has one type whichever it has. */
function inTurn(first: ReturnType<typeof authenticate>, second: ReturnType<typeof authenticate>): typeof first {
  return (c, next) => first(c, async () => void (await second(c, next)));
}

/** Describes a route of /v1 that asks for no credential. */
export function describeOpenRoute<Path extends `/${string}`, Route extends V1Route & { path: Path }>(
  tag: Tag,
  route: Route,
) {
  return createRoute<Path, Route>({ ...route, tags: [tag] });
}

export function jsonOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { content: { 'application/json': { schema } }, required: true };
}

export const noContent = { 204: { description: 'Done' } };
export const idParameters = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) });
/** A file to keep rather than to show. The record's open key keeps the answer's type a plain Response. */
export function fileOf(types: string | readonly string[], description: string) {
  const content: Record<string, { schema: z.ZodType }> = Object.fromEntries(
    [types].flat().map((type) => [type, { schema: z.string() }]),
  );
  return { 200: { content, description, headers: { 'Content-Disposition': { schema: { type: 'string' as const } } } } };
}

export function attach(text: AsyncGenerator<string>, file: { type: string; name: string }): Response {
  return new Response(streamText(text), {
    headers: { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` },
  });
}
export const eventStream = {
  200: {
    content: {
      'text/event-stream': {
        schema: z.string(),
        /** OpenAPI knows no shape of the events within before 3.2. */
        'x-event-schema': { $ref: '#/components/schemas/StreamEvent' },
      },
    },
    description: 'Server-sent events, each with an id; `data` is a `StreamEvent`, and `[DONE]` at the end',
  },
};
