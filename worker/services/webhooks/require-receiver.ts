import { requirePublic, PublicEgressRefused } from '../../egress-public/fetch-public.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { receiverRules } from './receiver-rules.ts';
import { timeoutMs } from './webhook-limits.ts';

/** Lets pass what events may be sent to; looked at again before each attempt. Throws invalid_request, name_not_resolved. */
export async function requireReceiver({ env }: Pick<Ctx, 'env'>, url: string): Promise<void> {
  try {
    await requirePublic(receiverRules(env), url, AbortSignal.timeout(timeoutMs));
  } catch (error) {
    if (error instanceof PublicEgressRefused) throw new AppError('invalid_request', `url: ${error.reason}`);
    throw new AppError('name_not_resolved', 'Where this address leads could not be looked up. Try again in a minute.', {
      action: 'retry',
      cause: error,
    });
  }
}
