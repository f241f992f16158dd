import type { Dependencies } from './context.ts';
import { createDependencies } from './create-dependencies.ts';
import { createCloudflareMailer } from './mail/cloudflare-mailer.ts';
import type { ChatRun } from './objects/chat-run.ts';
import { createChatRuns } from './objects/chat-runs.ts';
import type { Grant } from './objects/grant.ts';
import { createGrants } from './objects/grants.ts';
import type { PropertyGate } from './objects/property-gate.ts';
import { createPropertyGates } from './objects/property-gates.ts';
import type { TenantGate } from './objects/tenant-gate.ts';
import { createTenantGates } from './objects/tenant-gates.ts';
import type { WorkMessage } from './services/schedules/work-queue.ts';
import type { SyncMessage } from './services/sync/sync-queue.ts';

/** What wrangler.toml binds that only Cloudflare has; variables and secrets are parsed in `env.ts`. */
export interface Bindings extends Record<string, unknown> {
  CHAT_RUN: DurableObjectNamespace<ChatRun>;
  /** Where e-mail is set up (wrangler.toml). */
  EMAIL?: SendEmail;
  GRANT: DurableObjectNamespace<Grant>;
  PROPERTY_GATE: DurableObjectNamespace<PropertyGate>;
  SCHEDULES: Queue<WorkMessage>;
  SYNC: Queue<SyncMessage>;
  TENANT_GATE: DurableObjectNamespace<TenantGate>;
}

export function bindDependencies(bindings: Bindings): Dependencies {
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
