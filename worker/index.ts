import { createApp } from './app.ts';
import { createDependencies } from './create-dependencies.ts';
import { frequentCron, runFrequent } from './jobs/frequent.ts';
import { runNightly } from './jobs/nightly.ts';
import type { ChatRun } from './objects/chat-run.ts';
import { createChatRuns } from './objects/chat-runs.ts';
import type { Grant } from './objects/grant.ts';
import { createGrants } from './objects/grants.ts';
import type { TenantGate } from './objects/tenant-gate.ts';
import { createTenantGates } from './objects/tenant-gates.ts';

export { ChatRun } from './objects/chat-run.ts';
export { Grant } from './objects/grant.ts';
export { TenantGate } from './objects/tenant-gate.ts';

interface Bindings extends Record<string, unknown> {
  CHAT_RUN: DurableObjectNamespace<ChatRun>;
  GRANT: DurableObjectNamespace<Grant>;
  TENANT_GATE: DurableObjectNamespace<TenantGate>;
}

let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request, bindings, execution) {
    app ??= createApp({
      ...createDependencies(bindings),
      ...objectsOf(bindings),
    });
    return app.fetch(request, bindings, execution);
  },
  async scheduled({ cron }, bindings) {
    const dependencies = { ...createDependencies(bindings), ...objectsOf(bindings) };
    await (cron === frequentCron ? runFrequent(dependencies) : runNightly(dependencies));
  },
} satisfies ExportedHandler<Bindings>;

function objectsOf(bindings: Bindings) {
  return {
    chatRuns: createChatRuns(bindings.CHAT_RUN),
    grants: createGrants(bindings.GRANT),
    gates: createTenantGates(bindings.TENANT_GATE),
  };
}
