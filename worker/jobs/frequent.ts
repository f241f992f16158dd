import type { Dependencies } from '../context.ts';
import { log } from '../log.ts';
import { endUnconfirmed } from '../services/connections/end-unconfirmed.ts';

/** As in wrangler.toml; every other schedule there is the night's. */
export const frequentCron = '*/5 * * * *';

/** What cron starts every few minutes. */
export async function runFrequent(dependencies: Pick<Dependencies, 'env' | 'db' | 'now'>): Promise<void> {
  const count = await endUnconfirmed(dependencies);
  if (count > 0) log({ event: 'unconfirmed_ended', count });
}
