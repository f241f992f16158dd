import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { CtxVariables } from '../../middleware/authenticate.ts';
import { AppError } from '../../errors.ts';
import { problemSchema } from './schemas.ts';

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
      throw new AppError('invalid_request', `${field}: ${issue?.message ?? 'not valid'}`);
    },
  });
}

export function jsonOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { content: { 'application/json': { schema } }, required: true };
}

export const problems = {
  default: { content: { 'application/problem+json': { schema: problemSchema } }, description: 'A problem (RFC 9457)' },
};
export const noContent = { 204: { description: 'Done' } };
export const idParameters = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) });
export const eventStream = {
  200: {
    content: { 'text/event-stream': { schema: z.string() } },
    description: 'AI SDK UI message stream; each event has an SSE id',
  },
};
