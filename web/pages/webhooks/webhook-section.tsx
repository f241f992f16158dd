import { useNavigate } from '@solidjs/router';
import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { createAttempt } from '../../parts/create-attempt.ts';
import { RemovalButton } from '../settings/removal-button.tsx';
import { NewSecret } from './new-secret.tsx';
import { WebhookState } from './webhook-state.tsx';
import type { NewWebhook, Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';

/** Where it leads, whether it is on, and what can be done with it as a whole. */
export function WebhookSection(props: { webhook: Webhook; onChange(): Promise<void> }) {
  const { date } = useI18n();
  const navigate = useNavigate();
  const { isRunning, run } = createAttempt();
  const [isAsking, setAsking] = createSignal(false);
  const [made, setMade] = createSignal<NewWebhook>();
  const path = () => `/api/v1/webhooks/${props.webhook.id}`;

  async function switchTo(enabled: boolean) {
    const done = enabled ? words.switchedOn : words.switchedOff;
    if (await run(api.patch(path(), { enabled }), done)) await props.onChange();
  }
  async function rotate() {
    if (await run(api.post<NewWebhook>(`${path()}/rotate`).then(setMade))) await props.onChange();
  }

  return (
    <section>
      <h2 class="webhook-url">
        <bdi>{props.webhook.url}</bdi>
      </h2>
      <WebhookState webhook={props.webhook} />
      <Show when={props.webhook.previous_secret_until}>
        {(until) => (
          <p class="setting-fact">{words.bothUntil(date(until(), { dateStyle: 'medium', timeStyle: 'short' }))}</p>
        )}
      </Show>
      <Show when={made()}>
        {(webhook) => <NewSecret title={words.rotated} secret={webhook().secret} onClose={() => setMade(undefined)} />}
      </Show>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          disabled={isRunning()}
          onClick={() => void switchTo(!props.webhook.enabled)}
        >
          {props.webhook.enabled ? words.switchOff : words.switchOn}
        </button>
        <button type="button" class="button" disabled={isRunning()} onClick={() => setAsking(true)}>
          {words.rotate}
        </button>
        <RemovalButton
          action={words.remove}
          title={words.removeTitle}
          text={words.removeText}
          done={words.removed}
          remove={() => api.delete(path())}
          onChange={() => Promise.resolve(navigate('/webhooks'))}
        />
      </div>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={words.rotateTitle}
          text={words.rotateText}
          action={words.rotate}
          onConfirm={() => void rotate()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </section>
  );
}
