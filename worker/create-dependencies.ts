import { createDatabase } from '../db/client.ts';
import { createModel } from './ai/create-model.ts';
import type { Dependencies } from './context.ts';
import { parseEnv } from './env.ts';
import { createCloudflareLimiter } from './limits/cloudflare-limiter.ts';
import { createCountingLimiter } from './limits/counting-limiter.ts';
import { createLimits } from './limits/create-limits.ts';

/** What both the Worker and its Durable Objects are made of, from their bindings. */
export function createDependencies(
  bindings: Record<string, unknown>,
): Omit<Dependencies, 'chatRuns' | 'grants' | 'gates' | 'propertyGates'> {
  const env = parseEnv(bindings);
  return {
    env,
    db: createDatabase(env.DATABASE_URL),
    model: env.OPENAI_API_KEY
      ? createModel({
          apiKey: env.OPENAI_API_KEY,
          model: env.OPENAI_MODEL,
          ...(env.OPENAI_BASE_URL && { baseUrl: env.OPENAI_BASE_URL }),
        })
      : undefined,
    limits: createLimits(
      createCloudflareLimiter(bindings, createCountingLimiter({ now: Date.now, limits: env.RATE_LIMITS })),
      Date.now,
    ),
    now: () => new Date(),
  };
}
