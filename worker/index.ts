import { createApp } from './app.ts';
import { createDependencies } from './create-dependencies.ts';
import { createQueue } from './create-queue.ts';
import { frequentCron, runFrequent } from './jobs/frequent.ts';
import { runNightly } from './jobs/nightly.ts';
import { consumeDeadSyncs, deadSyncs } from './jobs/consume-dead-syncs.ts';
import { consumeSyncs } from './jobs/consume-syncs.ts';
import { consumeWork, workQueueName } from './jobs/consume-work.ts';
import type { WorkMessage } from './services/schedules/work-queue.ts';
import { consumeWebhooks, webhookDeliveries } from './jobs/consume-webhooks.ts';
import type { SyncMessage } from './services/sync/sync-queue.ts';
import type { WebhookMessage } from './services/webhooks/webhook-queue.ts';
import type { ChatRun } from './objects/chat-run.ts';
import { createCloudflareMailer } from './mail/cloudflare-mailer.ts';
import { createChatRuns } from './objects/chat-runs.ts';
import type { Grant } from './objects/grant.ts';
import { createGrants } from './objects/grants.ts';
import type { PropertyGate } from './objects/property-gate.ts';
import { createPropertyGates } from './objects/property-gates.ts';
import type { TenantGate } from './objects/tenant-gate.ts';
import { createTenantGates } from './objects/tenant-gates.ts';

export { ChatRun } from './objects/chat-run.ts';
export { Grant } from './objects/grant.ts';
export { PropertyGate } from './objects/property-gate.ts';
export { TenantGate } from './objects/tenant-gate.ts';

interface Bindings extends Record<string, unknown> {
  CHAT_RUN: DurableObjectNamespace<ChatRun>;
  /** Where e-mail is set up (wrangler.toml). */
  EMAIL?: SendEmail;
  GRANT: DurableObjectNamespace<Grant>;
  PROPERTY_GATE: DurableObjectNamespace<PropertyGate>;
  SCHEDULES: Queue<WorkMessage>;
  SYNC: Queue<SyncMessage>;
  TENANT_GATE: DurableObjectNamespace<TenantGate>;
}

let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request, bindings, execution) {
    app ??= createApp(dependenciesOf(bindings));
    return app.fetch(request, bindings, execution);
  },
  async scheduled({ cron }, bindings) {
    const dependencies = dependenciesOf(bindings);
    await (cron === frequentCron
      ? runFrequent(dependencies, {
          syncQueue: createQueue(bindings.SYNC),
          workQueue: createQueue(bindings.SCHEDULES),
        })
      : runNightly(dependencies));
  },
  async queue(batch, bindings) {
    const dependencies = dependenciesOf(bindings);
    // Of its messages only the team is read, which those of every queue name.
    if (batch.queue === workQueueName) await consumeWork(dependencies, batch);
    else if (isOfWebhooks(batch)) await consumeWebhooks(dependencies, batch);
    else if (isOfSyncs(batch)) {
      await (batch.queue === deadSyncs ? consumeDeadSyncs(dependencies, batch) : consumeSyncs(dependencies, batch));
    }
  },
} satisfies ExportedHandler<Bindings, SyncMessage | WebhookMessage>;

type AnyBatch = MessageBatch<SyncMessage | WebhookMessage>;

/** Each queue carries one kind of message: what was sent to it. */
function isOfWebhooks(batch: AnyBatch): batch is MessageBatch<WebhookMessage> {
  return batch.queue === webhookDeliveries;
}
function isOfSyncs(batch: AnyBatch): batch is MessageBatch<SyncMessage> {
  return !isOfWebhooks(batch);
}

function dependenciesOf(bindings: Bindings) {
  const dependencies = createDependencies(bindings);
  return {
    ...dependencies,
    mailer: createCloudflareMailer(bindings.EMAIL, dependencies.env.MAIL_FROM) ?? dependencies.mailer,
    chatRuns: createChatRuns(bindings.CHAT_RUN),
    grants: createGrants(bindings.GRANT),
    gates: createTenantGates(bindings.TENANT_GATE),
    propertyGates: createPropertyGates(bindings.PROPERTY_GATE, dependencies.env.GOOGLE_CLIENT_ID),
  };
}
