import type { Dependencies } from '../context.ts';
import { describeCause, log } from '../log.ts';
import { eraseDue } from '../services/erasure/erase-due.ts';
import { sweepExpired } from '../services/erasure/sweep-expired.ts';

/** What cron starts each night. One failing does not keep the other from running. */
export async function runNightly(dependencies: Dependencies): Promise<void> {
  for (const [event, job] of [
    ['erased', eraseDue],
    ['swept', sweepExpired],
  ] as const) {
    try {
      log({ event, count: await job(dependencies) });
    } catch (error) {
      log({ event: 'nightly_failed', code: event, cause: describeCause(error) });
    }
  }
}
