import type { Actor } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Admission } from './tenant-gates.ts';

/** What one question costs at most, nearly always: two calls of the model and a batch of five reports. */
export const estimate = { modelTokens: 12_000, ga4Tokens: 60 };

/**
 * Reserves what a run may cost and takes a place among the open streams, in one step and without the database. Throws
 * AppError too_many_streams, and then nothing was taken.
 */
export async function enterGate(
  ctx: Pick<Ctx, 'env' | 'gates' | 'model'>,
  input: { actor: Pick<Actor, 'tenantId' | 'userId'>; streamId?: string | undefined; runId?: string | undefined },
): Promise<Admission['mayUse']> {
  const { env, gates, model } = ctx;
  const { actor, streamId, runId } = input;
  const { full, mayUse } = await gates.enter({
    tenantId: actor.tenantId,
    userId: actor.userId,
    streamId,
    run: runId === undefined ? undefined : { id: runId, estimate: { ...estimate, ...(!model && { modelTokens: 0 }) } },
    mostStreams: { person: env.STREAMS_PER_PERSON, team: env.STREAMS_PER_TEAM },
    budget: { modelTokens: env.MODEL_TOKENS_PER_DAY, ga4Tokens: env.GA4_TOKENS_PER_DAY },
  });
  if (!full) return mayUse;
  const whose = full === 'person' ? 'You have' : 'Your team has';
  throw new AppError(
    'too_many_streams',
    `${whose} too many answers open at once. Close one, in another tab or device, and try again.`,
    { action: 'wait', retryAfterSeconds: 5 },
  );
}
