import { createApp } from './app.ts';
import { createDependencies } from './create-dependencies.ts';
import type { ChatRun } from './objects/chat-run.ts';
import { createChatRuns } from './objects/chat-runs.ts';

export { ChatRun } from './objects/chat-run.ts';

interface Bindings extends Record<string, unknown> {
  CHAT_RUN: DurableObjectNamespace<ChatRun>;
}

let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request, bindings, execution) {
    app ??= createApp({ ...createDependencies(bindings), chatRuns: createChatRuns(bindings.CHAT_RUN) });
    return app.fetch(request, bindings, execution);
  },
} satisfies ExportedHandler<Bindings>;
