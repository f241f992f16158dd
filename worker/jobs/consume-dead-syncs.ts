import type { Dependencies } from '../context.ts';
import { describeCause, log, toTenantMark } from '../log.ts';
import { giveUpSync } from '../services/sync/give-up-sync.ts';
import type { SyncMessage } from '../services/sync/sync-queue.ts';

/** As in wrangler.toml: where messages end that failed every time. */
export const deadSyncs = 'parley-sync-dead';

/** A message of Cloudflare's queue, as far as it is used. */
interface DeadMessage {
  body: SyncMessage;
  ack(): void;
  retry(options: { delaySeconds: number }): void;
}

const retryAfterSeconds = 10 * 60;

/** What the queue gave up is said where the team looks. It is lost only when the database is away for hours. */
export async function consumeDeadSyncs(
  dependencies: Pick<Dependencies, 'db' | 'now' | 'webhookQueue'>,
  batch: { messages: readonly DeadMessage[] },
): Promise<void> {
  for (const message of batch.messages) {
    const tenant = await toTenantMark(message.body.tenantId);
    try {
      await giveUpSync(dependencies, message.body);
      log({ event: 'sync_given_up', tenant });
      message.ack();
    } catch (error) {
      log({ event: 'sync_message_failed', tenant, cause: describeCause(error) });
      message.retry({ delaySeconds: retryAfterSeconds });
    }
  }
}
