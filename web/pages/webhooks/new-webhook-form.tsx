import { createSignal, onMount } from 'solid-js';
import { api } from '../../api.ts';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { KindTicks } from './kind-ticks.tsx';
import { UrlField } from './url-field.tsx';
import type { NewWebhook, Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';

/** Where a new webhook leads and what it tells of. */
export function NewWebhookForm(props: { onMade(webhook: NewWebhook): void; onCancel(): void }) {
  const [url, setUrl] = createSignal('');
  const [kinds, setKinds] = createSignal<Webhook['kinds']>(['report.ready']);
  let first!: HTMLInputElement;
  onMount(() => first.focus());

  return (
    <MakeForm
      class="key-form"
      action={words.make}
      problem={() => (kinds().length === 0 ? words.kindsMissing : undefined)}
      make={() => api.post<NewWebhook>('/api/v1/webhooks', { url: url().trim(), kinds: kinds() })}
      onMade={(webhook) => props.onMade(webhook)}
      onCancel={() => props.onCancel()}
    >
      <UrlField ref={(field) => (first = field)} value={url()} onInput={setUrl} />
      <KindTicks chosen={kinds()} onChange={setKinds} />
    </MakeForm>
  );
}
