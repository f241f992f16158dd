import type { DeliveryError } from '../../../db/webhook-events.ts';
import { fetchPublic, PublicEgressRefused } from '../../egress-public/fetch-public.ts';
import type { PublicRules } from '../../egress-public/public-url.ts';
import type { WebhookRequest } from './to-message.ts';
import { timeoutMs } from './webhook-limits.ts';

/** How a receiver took a message. */
export type Attempt =
  | { kind: 'delivered'; status: number }
  | { kind: 'failed'; status: number | null; error: DeliveryError; retryAfter: string | null; isGone: boolean };

/** Sends a message once. Of the answer its status counts; its text is not read. Never rejects. */
export async function attemptDelivery(rules: PublicRules, url: string, message: WebhookRequest): Promise<Attempt> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetchPublic(rules, url, { method: 'POST', ...message, signal });
    await response.body?.cancel();
    return toAttempt(response);
  } catch (error) {
    return { kind: 'failed', status: null, error: toError(error, signal), retryAfter: null, isGone: false };
  }
}

function toAttempt({ status, headers }: Response): Attempt {
  if (status >= 200 && status < 300) return { kind: 'delivered', status };
  return {
    kind: 'failed',
    status,
    error: status >= 300 && status < 400 ? 'redirected' : 'refused',
    retryAfter: headers.get('retry-after'),
    isGone: status === 410,
  };
}

function toError(error: unknown, signal: AbortSignal): DeliveryError {
  if (error instanceof PublicEgressRefused) return error.code;
  return signal.aborted ? 'timed_out' : 'unreachable';
}
