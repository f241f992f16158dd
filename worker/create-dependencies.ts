import { createDatabase } from '../db/client.ts';
import { createModel } from './ai/create-model.ts';
import type { Dependencies } from './context.ts';
import { createQueue, type QueueBinding } from './create-queue.ts';
import { createCounters, type Dataset } from './counters.ts';
import { parseEnv } from './env.ts';
import { createEmbedder } from './knowledge/embedders/create-embedder.ts';
import type { WorkersAi } from './knowledge/embedders/workers-ai-embedder.ts';
import { createVectorIndexes } from './knowledge/vector-index/create-vector-indexes.ts';
import { createOutsideVectors } from './knowledge/vector-index/outside-vectors.ts';
import type { VectorizeBinding } from './knowledge/vector-index/vectorize-index.ts';
import { createCloudflareLimiter } from './limits/cloudflare-limiter.ts';
import { createCountingLimiter } from './limits/counting-limiter.ts';
import { type Assets, createLanguages } from './languages.ts';
import { createStandInMailer } from './mail/stand-in-mailer.ts';
import { createOAuth } from './oauth/create-oauth.ts';
import { createLimits } from './limits/create-limits.ts';
import type { WebhookMessage } from './services/webhooks/webhook-queue.ts';

/** What both the Worker and its Durable Objects are made of, from their bindings. */
export function createDependencies(
  bindings: Record<string, unknown>,
): Omit<Dependencies, 'chatRuns' | 'grants' | 'gates' | 'propertyGates'> {
  const env = parseEnv(bindings);
  const db = createDatabase(env.DATABASE_URL);
  const embedder = createEmbedder(env, bindings['AI'] as WorkersAi | undefined);
  const vectorize = bindings['VECTORIZE'] as VectorizeBinding | undefined;
  return {
    env,
    db,
    // Facts that have their vectors in one place lack them in the other: there they are a model's of another name.
    embedder: vectorize ? { ...embedder, model: `${embedder.model}/v` } : embedder,
    vectorIndexes: createVectorIndexes(db, vectorize),
    languages: createLanguages(bindings['ASSETS'] as Assets | undefined),
    outsideVectors: createOutsideVectors(db, vectorize),
    model: env.OPENAI_API_KEY
      ? createModel({
          apiKey: env.OPENAI_API_KEY,
          model: env.OPENAI_MODEL,
          ...(env.OPENAI_BASE_URL && { baseUrl: env.OPENAI_BASE_URL }),
        })
      : undefined,
    mailer: createStandInMailer(env),
    oauth: hasKv(bindings) ? createOAuth(bindings, env.APP_URL) : undefined,
    limits: createLimits(
      createCloudflareLimiter(bindings, createCountingLimiter({ now: Date.now, limits: env.RATE_LIMITS })),
      Date.now,
    ),
    counters: createCounters(bindings['METRICS'] as Dataset | undefined),
    webhookQueue: createQueue(bindings['WEBHOOKS'] as QueueBinding<WebhookMessage> | undefined),
    now: () => new Date(),
  };
}

function hasKv(bindings: Record<string, unknown>): bindings is Parameters<typeof createOAuth>[0] {
  return bindings['OAUTH_KV'] !== undefined;
}
