import { z } from 'zod';
import { checkStrictSchema } from './check-strict-schema.ts';
import { OpenAIFailure } from './openai-failure.ts';
import type { RequestKind } from './reply-script.ts';

const textPart = z.strictObject({ type: z.literal('text'), text: z.string() });
const message = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.union([z.string(), z.array(textPart).min(1)]),
  name: z.string().optional(),
});

/**
 * The documented parameters that make sense without tools, audio and images. `tools` is left out on purpose:
 * the product gives its model none, so a request that carries them is refused here.
 * https://platform.openai.com/docs/api-reference/chat/create
 */
const chatRequestSchema = z.strictObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.strictObject({ include_usage: z.boolean().optional() }).nullish(),
  response_format: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('text') }),
      z.strictObject({
        type: z.literal('json_schema'),
        json_schema: z.strictObject({
          name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
          description: z.string().optional(),
          schema: z.record(z.string(), z.unknown()),
          strict: z.boolean().nullish(),
        }),
      }),
    ])
    .optional(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  frequency_penalty: z.number().min(-2).max(2).nullish(),
  presence_penalty: z.number().min(-2).max(2).nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  n: z.literal(1).nullish(),
  seed: z.int().nullish(),
  stop: z.union([z.string(), z.array(z.string()).max(4)]).nullish(),
  store: z.boolean().nullish(),
  user: z.string().optional(),
  reasoning_effort: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']).nullish(),
  service_tier: z.enum(['auto', 'default', 'flex', 'priority']).nullish(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** @throws {OpenAIFailure} 400, naming the parameter, as OpenAI does. */
export function parseChatRequest(body: unknown): ChatRequest {
  const parsed = chatRequestSchema.safeParse(body);
  if (!parsed.success) throw toFailure(parsed.error.issues[0], body);
  const request = parsed.data;
  if (request.stream_options && !request.stream) {
    throw invalid("The 'stream_options' parameter is only allowed when 'stream' is enabled.", 'stream_options');
  }
  if (request.response_format?.type === 'json_schema' && request.response_format.json_schema.strict) {
    const { name, schema } = request.response_format.json_schema;
    checkStrictSchema(name, schema);
  }
  return request;
}

export function kindOf(request: ChatRequest): RequestKind {
  return request.response_format?.type === 'json_schema' ? 'plan' : 'prose';
}

function toFailure(issue: z.core.$ZodIssue | undefined, body: unknown): OpenAIFailure {
  if (!issue || typeof body !== 'object' || body === null) return invalid('The body is not a JSON object.');
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const name = [...path, issue.keys[0]].join('.');
    return new OpenAIFailure(400, `Unknown parameter: '${name}'.`, { param: name, code: 'unknown_parameter' });
  }
  const name = path.join('.');
  if (path.length === 1 && !(name in body)) {
    return new OpenAIFailure(400, `Missing required parameter: '${name}'.`, {
      param: name,
      code: 'missing_required_parameter',
    });
  }
  return invalid(`Invalid value for '${name}': ${issue.message}.`, name);
}

function invalid(message: string, param?: string): OpenAIFailure {
  return new OpenAIFailure(400, message, { ...(param !== undefined && { param }), code: 'invalid_value' });
}
