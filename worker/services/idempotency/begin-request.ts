import { claimKey, findKey, keepAnswer, type KeyedRequest, releaseKey } from '../../../db/queries/idempotency.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { describeCause, log } from '../../log.ts';
import { type KeptAnswer, openAnswer, sealAnswer } from './seal-answer.ts';

/** What becomes of a request that carries a key of its own. */
export type Begun =
  | { kind: 'replay'; answer: KeptAnswer }
  /**
   * Nobody has done it: do it, then say how it ended. Undefined: it failed, and changed nothing.
   * @param movedTo the team where the same request comes from from now on, which has claimed its key, too
   */
  | { kind: 'new'; end(answer: KeptAnswer | undefined, movedTo?: string): Promise<void> };

/**
 * Does a request that is sent twice once, after Stripe's `Idempotency-Key`: a key is good for a day. The credential is
 * checked in the same round trip. What fails is not kept, since a verb that fails has changed nothing, and may well
 * succeed later. Throws AppError idempotency_in_progress and idempotency_mismatch.
 */
export async function beginRequest(ctx: Ctx, request: KeyedRequest): Promise<Begun> {
  const { db, env } = ctx;
  const { actor, results } = await ctx.batch([claimKey(db, request), findKey(db, request)]);
  const [claimed, [known]] = results;
  const of = { tenantId: actor.tenantId, userId: actor.userId, route: request.route, key: request.key };
  if (claimed.rows.length === 0 && known) return { kind: 'replay', answer: await answerOf(env.COOKIE_KEY, known, of) };
  return {
    kind: 'new',
    async end(answer, movedTo) {
      const keepIn = async (tenantId: string, ended: KeptAnswer) => {
        const sealed = await sealAnswer(env.COOKIE_KEY, ended, { ...of, tenantId });
        const kept = keepAnswer(db, request, { status: ended.status, sealed });
        await scopeTo(db, { ...actor, tenantId }, [kept]);
      };
      try {
        // As who began it: the request may have changed what its session works in.
        if (!answer) return void (await scopeTo(db, actor, [releaseKey(db, request)]));
        await Promise.all([actor.tenantId, ...(movedTo ? [movedTo] : [])].map((tenantId) => keepIn(tenantId, answer)));
      } catch (error) {
        // What was done is done, and its answer is on its way.
        log({ event: 'answer_not_kept', request_id: ctx.requestId, cause: describeCause(error) });
      }
    },
  };
}

async function answerOf(
  secret: string,
  known: { isSame: boolean; status: number | null; response: unknown },
  of: Parameters<typeof openAnswer>[2],
): Promise<KeptAnswer> {
  if (!known.isSame) {
    throw new AppError('idempotency_mismatch', 'This Idempotency-Key was used for another request. Make a new one.');
  }
  if (known.status === null) {
    throw new AppError('idempotency_in_progress', 'The same request is still under way. Send it again in a moment.', {
      action: 'wait',
      retryAfterSeconds: 1,
    });
  }
  const answer = await openAnswer(secret, String(known.response), of);
  if (answer) return answer;
  throw new AppError(
    'idempotency_mismatch',
    'What was answered cannot be opened any more. Look whether it is there, and use a new key.',
  );
}
