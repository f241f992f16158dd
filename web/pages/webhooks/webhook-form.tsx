import { createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { KindTicks } from './kind-ticks.tsx';
import { UrlField } from './url-field.tsx';
import type { Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';

/** Changes where it leads and what it tells of. */
export function WebhookForm(props: { webhook: Webhook; onChange(): Promise<void> }) {
  const toast = useToast();
  const [newUrl, setUrl] = createSignal<string>();
  const [newKinds, setKinds] = createSignal<Webhook['kinds']>();
  const url = () => newUrl() ?? props.webhook.url;
  const kinds = () => newKinds() ?? props.webhook.kinds;
  const change = () => ({
    ...(url().trim() !== props.webhook.url && { url: url().trim() }),
    kinds: kinds(),
  });
  function reset() {
    setUrl(undefined);
    setKinds(undefined);
  }

  return (
    <section aria-labelledby="webhook-settings">
      <h2 id="webhook-settings">{words.settings}</h2>
      <MakeForm
        class="key-form"
        action={words.save}
        problem={() => (kinds().length === 0 ? words.kindsMissing : undefined)}
        make={() => api.patch<Webhook>(`/api/v1/webhooks/${props.webhook.id}`, change())}
        onMade={() => {
          toast(words.saved);
          void props.onChange();
        }}
        onCancel={reset}
      >
        <UrlField value={url()} onInput={setUrl} />
        <KindTicks chosen={kinds()} onChange={setKinds} />
      </MakeForm>
    </section>
  );
}
