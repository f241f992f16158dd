import { createApp } from './app.ts';
import { bindDependencies, type Bindings } from './bind-dependencies.ts';
import { createQueue } from './create-queue.ts';
import { consumeQueue } from './jobs/consume-queue.ts';
import { frequentCron, runFrequent } from './jobs/frequent.ts';
import { runNightly } from './jobs/nightly.ts';

export { ChatRun } from './objects/chat-run.ts';
export { Grant } from './objects/grant.ts';
export { PropertyGate } from './objects/property-gate.ts';
export { TenantGate } from './objects/tenant-gate.ts';

let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request, bindings, execution) {
    app ??= createApp(bindDependencies(bindings));
    return app.fetch(request, bindings, execution);
  },
  async scheduled({ cron }, bindings) {
    const dependencies = bindDependencies(bindings);
    await (cron === frequentCron
      ? runFrequent(dependencies, {
          syncQueue: createQueue(bindings.SYNC),
          workQueue: createQueue(bindings.SCHEDULES),
        })
      : runNightly(dependencies));
  },
  async queue(batch, bindings) {
    await consumeQueue(bindDependencies(bindings), batch);
  },
} satisfies ExportedHandler<Bindings>;
