import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { OpenAIFailure } from './openai-failure.ts';
import { writeJson } from './write-reply.ts';

const longestArray = 2048;
const mostTokens = 8192;
const mostTokensInAll = 300_000;

/** https://platform.openai.com/docs/api-reference/embeddings/create */
const requestSchema = z.strictObject({
  model: z.enum(['text-embedding-3-small', 'text-embedding-3-large', 'text-embedding-ada-002']),
  input: z.union([z.string(), z.array(z.string())]),
  dimensions: z.int().min(1).max(3072).optional(),
  encoding_format: z.enum(['float', 'base64']).optional(),
  user: z.string().optional(),
});

/**
 * Vectors as OpenAI's embeddings endpoint sends them, refusing what it refuses. Texts that share words lie near each other:
 * each word has a direction of its own, so that what is found can be told from what is not.
 * @throws {OpenAIFailure}
 */
export function answerEmbeddings(response: ServerResponse, body: unknown): void {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const param = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
    throw invalid(`Invalid value for '${param}': ${issue?.message}.`, param);
  }
  const { model, input, dimensions = 1536, encoding_format: format = 'float' } = parsed.data;
  if (parsed.data.dimensions !== undefined && model === 'text-embedding-ada-002') {
    throw invalid('This model does not support specifying dimensions.', 'dimensions');
  }
  if (model === 'text-embedding-3-small' && dimensions > 1536) throw invalid('dimensions is too large.', 'dimensions');
  const texts = typeof input === 'string' ? [input] : input;
  if (texts.length === 0 || texts.length > longestArray) throw invalid("'$.input' is invalid.", 'input');
  if (texts.some((text) => text === '')) throw invalid("'$.input' is invalid: a text is empty.", 'input');
  const tokens = texts.map((text) => Math.ceil(text.length / 4));
  if (tokens.some((count) => count > mostTokens)) throw invalid('maximum context length is 8192 tokens.', 'input');
  const all = tokens.reduce((sum, count) => sum + count, 0);
  if (all > mostTokensInAll) throw invalid('Requested more than 300000 tokens in all.', 'input');
  writeJson(response, 200, {
    object: 'list',
    data: texts.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: encode(toVector(text, dimensions), format),
    })),
    model,
    usage: { prompt_tokens: all, total_tokens: all },
  });
}

function toVector(text: string, dimensions: number): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const word of ['', ...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]) {
    const seed = createHash('sha512').update(word).digest();
    for (let index = 0; index < dimensions; index++) {
      const bit = ((seed[(index >> 3) % 64] ?? 0) >> (index & 7)) & 1;
      const turn = ((seed[(index * 7 + 13) % 64] ?? 0) & 1) ^ bit;
      vector[index] = (vector[index] ?? 0) + (turn ? 1 : -1);
    }
  }
  const norm = Math.hypot(...vector) || 1;
  return vector.map((each) => each / norm);
}

function encode(vector: number[], format: 'float' | 'base64'): number[] | string {
  return format === 'float' ? vector : Buffer.from(Float32Array.from(vector).buffer).toString('base64');
}

function invalid(message: string, param: string | undefined): OpenAIFailure {
  return new OpenAIFailure(400, message, { ...(param !== undefined && { param }), code: 'invalid_value' });
}
