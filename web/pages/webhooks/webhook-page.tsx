import { useParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Page } from '../page.tsx';
import { createList } from '../settings/create-list.ts';
import { AdminsOnly } from './admins-only.tsx';
import { DeliveriesSection } from './deliveries-section.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookSection } from './webhook-section.tsx';
import type { Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';
import '../settings/settings-page.css';
import './webhooks-page.css';

/** One webhook: its state, its settings, and what was sent to it. */
export default function WebhookPage() {
  return (
    <Page title={words.title} class="settings webhooks">
      <AdminsOnly>
        <OneWebhook />
      </AdminsOnly>
    </Page>
  );
}

function OneWebhook() {
  const { t } = useI18n();
  const params = useParams<{ id: string }>();
  const list = createList<Webhook>('/api/v1/webhooks');
  const webhook = () => list.items()?.find(({ id }) => id === params.id);
  return (
    <>
      <a class="quiet-button webhooks-back" href="/webhooks">
        {words.back}
      </a>
      <Switch fallback={<p class="setting-fact">{words.reading}</p>}>
        <Match when={webhook()}>
          {(found) => (
            <>
              <WebhookSection webhook={found()} onChange={list.refresh} />
              <DeliveriesSection webhook={found()} onChange={list.refresh} />
              <WebhookForm webhook={found()} onChange={list.refresh} />
            </>
          )}
        </Match>
        <Match when={list.error()}>
          {(error) => (
            <Notice title={t('settings.list_failed')} text={error().message} tone="negative">
              <button type="button" class="button" onClick={() => void list.refresh()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Match>
        <Match when={list.items()}>
          <Notice title={words.gone} text={words.goneText} />
        </Match>
      </Switch>
      <Show when={webhook() && list.error()}>
        {(error) => <Notice title={t('settings.list_failed')} text={error().message} tone="negative" />}
      </Show>
    </>
  );
}
