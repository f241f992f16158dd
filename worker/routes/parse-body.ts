import type { Context } from 'hono';
import type { z } from 'zod';
import { AppError } from '../errors.ts';

/** The body of a request outside of /v1; what does not fit is one clear sentence that names the field. */
export async function parseBody<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.infer<Schema>> {
  const body = await c.req.json<unknown>().catch(() => {
    throw new AppError('invalid_request', 'The body is not valid JSON.');
  });
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError(
    'invalid_request',
    `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not valid'}`.slice(0, 300),
  );
}
