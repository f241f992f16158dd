import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { WebhookState } from './webhook-state.tsx';
import type { Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';

export function WebhookRow(props: { webhook: Webhook }) {
  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{props.webhook.url}</bdi>
        </p>
        <p class="setting-fact">{props.webhook.kinds.map((kind) => words.kind[kind]).join(' · ')}</p>
        <WebhookState webhook={props.webhook} />
      </div>
      <a class="button" href={`/webhooks/${props.webhook.id}`} aria-label={words.openNamed(props.webhook.url)}>
        {words.open}
      </a>
    </li>
  );
}
