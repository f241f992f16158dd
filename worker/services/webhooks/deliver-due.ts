import {
  leaseDeliveries,
  type LeasedDelivery,
  recordDisabled,
  settleDelivery,
  type Settlement,
} from '../../../db/queries/webhook-deliveries.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { attemptDelivery, type Attempt } from './attempt-delivery.ts';
import { nextAttempt } from './next-attempt.ts';
import { receiverRules } from './receiver-rules.ts';
import { toMessage } from './to-message.ts';
import { deliveriesPerMessage, givenUpAfterMs, leaseSeconds } from './webhook-limits.ts';
import type { WebhookMessage } from './webhook-queue.ts';

type Outcome = Settlement['outcome'];

/** What one message came to. */
export interface Delivered {
  delivered: number;
  failed: number;
}

/**
 * Sends what is due at an endpoint, side by side, as far as one message goes, and asks for another message where more is left and
 * the receiver takes it. May run twice, late, beside itself or half: each delivery is leased to one worker, and one whose
 * worker died is sent again under the same `webhook-id`.
 */
export async function deliverDue(
  tools: Pick<Dependencies, 'env' | 'db' | 'now' | 'webhookQueue'>,
  message: WebhookMessage,
): Promise<Delivered> {
  const { tenantId, endpointId } = message;
  const lease = { endpointId, leaseId: crypto.randomUUID(), seconds: leaseSeconds, most: deliveriesPerMessage };
  const [leased] = await scopeTo(tools.db, { tenantId, userId: '' }, [
    leaseDeliveries(tools.db, { ...lease, asOf: tools.now() }),
  ]);
  const outcomes = await Promise.all(leased.rows.map((delivery) => deliver(tools, message, delivery)));
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  const [first] = leased.rows;
  const isMore = leased.rows.length === lease.most || first?.failing_since;
  if (isMore && failed === 0) await tools.webhookQueue.send([message]);
  return { delivered: outcomes.length - failed, failed };
}

async function deliver(
  { env, db, now }: Pick<Dependencies, 'env' | 'db' | 'now'>,
  { tenantId, endpointId }: WebhookMessage,
  delivery: LeasedDelivery,
): Promise<Outcome> {
  const secrets = { appUrl: env.APP_URL, key: env.COOKIE_KEY };
  const request = await toMessage(secrets, { tenantId, endpointId, delivery, now: now() });
  const attempt = await attemptDelivery(receiverRules(env), delivery.url, request);
  const asOf = now();
  const outcome = toOutcome(attempt, delivery, asOf);
  const settlement = settleDelivery(db, { delivery, endpointId, outcome, asOf });
  const disables = outcome.kind === 'failed' ? outcome.disables : undefined;
  const actor = { tenantId, userId: '' };
  await (disables
    ? scopeTo(db, actor, [recordDisabled(db, endpointId, disables), settlement])
    : scopeTo(db, actor, [settlement]));
  return outcome;
}

function toOutcome(attempt: Attempt, delivery: LeasedDelivery, now: Date): Outcome {
  if (attempt.kind === 'delivered') return attempt;
  const { status, error, retryAfter, isGone } = attempt;
  const { failing_since: failingSince } = delivery;
  const isGivenUp = failingSince !== null && now.getTime() - Date.parse(failingSince) >= givenUpAfterMs;
  return {
    kind: 'failed',
    ...{ status, error },
    nextAt: isGone ? undefined : nextAttempt(delivery.attempts, { now, retryAfter, random: Math.random() }),
    disables: isGone ? 'gone' : isGivenUp ? 'failing' : undefined,
  };
}
