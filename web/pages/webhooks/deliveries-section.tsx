import { untrack } from 'solid-js';
import { api } from '../../api.ts';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { createPages } from '../../parts/create-pages.ts';
import { Icon } from '../../parts/icon.tsx';
import { PagedRows } from '../../parts/paged-rows.tsx';
import { DeliveryRow } from './delivery-row.tsx';
import type { Webhook, WebhookDelivery } from '../../../worker/routes/v1/webhook-schemas.ts';

/** How long a delivery that was just begun mostly takes. */
const SOON_MS = 1_500;

/** What was sent to a webhook, what will be, and the way to send it again. */
export function DeliveriesSection(props: { webhook: Webhook; onChange(): Promise<void> }) {
  // Of another webhook there is another section.
  const path = untrack(() => `/api/v1/webhooks/${props.webhook.id}`);
  const list = createPages<WebhookDelivery>(`${path}/deliveries`);
  const { isRunning, run } = createAttempt();

  async function readAgain() {
    await Promise.all([list.readAgain(), props.onChange()]);
  }
  async function send(route: string, done: string) {
    if (!(await run(api.post(`${path}${route}`), done))) return;
    await list.readAgain();
    setTimeout(() => void readAgain(), SOON_MS);
  }

  return (
    <section aria-labelledby="webhook-deliveries">
      <h2 id="webhook-deliveries">{words.deliveries}</h2>
      <p class="setting-fact">{words.deliveriesText}</p>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          disabled={isRunning() || !props.webhook.enabled}
          onClick={() => void send('/test', words.testSent)}
        >
          <Icon name="send" />
          {words.test}
        </button>
        <button type="button" class="button" disabled={list.isReading()} onClick={() => void readAgain()}>
          <Icon name="retry" />
          {words.refresh}
        </button>
      </div>
      <PagedRows
        list={list}
        reading={words.deliveriesReading}
        none={<li class="setting-row setting-fact">{words.deliveriesNone}</li>}
      >
        {(delivery) => (
          <DeliveryRow
            delivery={delivery}
            isOn={props.webhook.enabled}
            onReplay={() => send(`/deliveries/${delivery.id}/replay`, words.replayed)}
          />
        )}
      </PagedRows>
    </section>
  );
}
