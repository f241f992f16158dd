import { z } from '@hono/zod-openapi';
import { questionSchema, storableText } from './v1/schemas.ts';

export const visitorSchema = z.strictObject({
  site: z.string().max(100),
  origin: z.string().max(300),
  visitor_id: z.uuid().optional(),
  identity: z.string().max(100_000).optional(),
});

export const messageSchema = z.strictObject({
  id: z.uuid(),
  question: questionSchema,
  language: z.string().max(35).optional(),
  history: z
    .array(z.strictObject({ role: z.enum(['user', 'assistant']), content: storableText().max(4000) }))
    .max(20)
    .default([]),
});
