import { z } from 'zod';
import { fetchWithin } from '../../egress.ts';
import { usageOf } from './usage-of.ts';
import { embedWords } from './embed-words.ts';
import { dimensions, type Embedder } from './embedder.ts';
import { EmbedderFailed } from './embedder-failed.ts';
import { toUnitVectors } from './to-unit-vectors.ts';

const replySchema = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()) })),
  usage: z.object({ total_tokens: z.int().nonnegative() }).optional(),
});
const patienceMs = 20_000;

/**
 * OpenAI's embeddings at the configured address and nowhere else.
 * https://platform.openai.com/docs/api-reference/embeddings/create
 * @param config.baseUrl ends in `/v1`; OpenAI's own when absent
 */
export function createOpenAiEmbedder(config: { apiKey: string; baseUrl?: string | undefined }): Embedder {
  const baseUrl = config.baseUrl ?? 'https://api.openai.com/v1';
  return {
    model: 'text-embedding-3-small/384',
    sense: 'meaning',
    isOutside: true,
    floor: 0.3,
    // OpenAI takes 2,048 texts and 300,000 tokens; a fact has at most some hundred.
    batchSize: 256,
    embed: (texts, { signal, onUsage }) =>
      embedWords(texts, async (some) => {
        const response = await ask(baseUrl, config.apiKey, some, signal);
        onUsage?.(usageOf(some, response.usage?.total_tokens));
        const vectors = some.map((): number[] => []);
        for (const { index, embedding } of response.data) {
          if (index >= some.length) throw new EmbedderFailed('invalid');
          vectors[index] = embedding;
        }
        return toUnitVectors(vectors, some.length);
      }),
  };
}

async function ask(baseUrl: string, apiKey: string, input: string[], signal: AbortSignal | undefined) {
  const timeout = AbortSignal.timeout(patienceMs);
  const body = { model: 'text-embedding-3-small', input, dimensions, encoding_format: 'float' };
  let reply: unknown;
  let status: number;
  try {
    const response = await fetchWithin([baseUrl], `${baseUrl}/embeddings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    ({ status } = response);
    reply = response.ok ? await response.json() : await response.body?.cancel();
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) throw new EmbedderFailed('timeout');
    throw new EmbedderFailed(error instanceof SyntaxError ? 'invalid' : 'unreachable');
  }
  if (status === 429) throw new EmbedderFailed('rate_limited', status);
  if (status >= 500 || (status >= 300 && status < 400)) throw new EmbedderFailed('unreachable', status);
  if (status >= 400) throw new EmbedderFailed('refused', status);
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) throw new EmbedderFailed('invalid', status);
  return parsed.data;
}
