import type { Context } from 'hono';
import { describeCause, log } from '../log.ts';

/** Work that goes on after the response; failures are logged. Where there is no request to outlive, in Node, the process goes on anyway. */
export function keepAlive(c: Context, work: Promise<unknown>, requestId: string): void {
  const logged = work.catch((error: unknown) => {
    log({ event: 'deferred_failed', request_id: requestId, cause: describeCause(error) });
  });
  let execution: Context['executionCtx'];
  try {
    execution = c.executionCtx;
  } catch {
    return;
  }
  execution.waitUntil(logged);
}
