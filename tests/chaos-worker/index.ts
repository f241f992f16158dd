import '../add-languages.ts';
import worker from '../../worker/index.ts';
import { ChatRun as OurChatRun } from '../../worker/objects/chat-run.ts';

export { Grant } from '../../worker/objects/grant.ts';
export { PropertyGate } from '../../worker/objects/property-gate.ts';
export { TenantGate } from '../../worker/objects/tenant-gate.ts';

type Bindings = Parameters<typeof worker.fetch>[1];

/** As it is deployed, but mortal. */
export class ChatRun extends OurChatRun {
  /** As when the platform takes an object away: what ran in it is gone, what it stored is not. */
  die(): void {
    this.ctx.abort('Chaos.');
  }
}

/** The Worker as it is deployed, and one address more: `POST /__chaos/die?object=<name>` ends a chat's object. */
export default {
  async fetch(request, bindings, execution) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/__chaos/die') return worker.fetch(request, bindings, execution);
    const name = searchParams.get('object') ?? '';
    const object = bindings.CHAT_RUN.getByName(name) as unknown as { die(): Promise<void> };
    // It cannot answer: it is dead.
    await object.die().catch(() => undefined);
    return new Response(null, { status: 204 });
  },
} satisfies ExportedHandler<Bindings>;
