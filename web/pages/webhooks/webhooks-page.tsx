import { useNavigate } from '@solidjs/router';
import { Match, Switch, createSignal } from 'solid-js';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../page.tsx';
import { createList } from '../settings/create-list.ts';
import { SettingList } from '../settings/setting-list.tsx';
import { AdminsOnly } from './admins-only.tsx';
import { NewSecret } from './new-secret.tsx';
import { NewWebhookForm } from './new-webhook-form.tsx';
import { WebhookRow } from './webhook-row.tsx';
import type { NewWebhook, Webhook } from '../../../worker/routes/v1/webhook-schemas.ts';
import '../settings/settings-page.css';
import './webhooks-page.css';

/** Where the team's events are sent, for admins. */
export default function WebhooksPage() {
  return (
    <Page title={words.title} class="settings webhooks" lead={words.lead}>
      <AdminsOnly>
        <Webhooks />
      </AdminsOnly>
    </Page>
  );
}

function Webhooks() {
  const navigate = useNavigate();
  const list = createList<Webhook>('/api/v1/webhooks');
  const [step, setStep] = createSignal<'list' | 'form' | NewWebhook>('list');
  const made = () => {
    const now = step();
    return typeof now === 'string' ? undefined : now;
  };

  return (
    <section aria-labelledby="webhook-list">
      <h2 id="webhook-list" class="visually-hidden">
        {words.list}
      </h2>
      <SettingList list={list} reading={words.reading} none={words.none}>
        {(webhook) => <WebhookRow webhook={webhook} />}
      </SettingList>
      <Switch>
        <Match when={step() === 'list'}>
          <button type="button" class="button" data-tone="accent" onClick={() => setStep('form')}>
            <Icon name="plus" />
            {words.new}
          </button>
        </Match>
        <Match when={step() === 'form'}>
          <NewWebhookForm
            onMade={(webhook) => {
              setStep(webhook);
              void list.refresh();
            }}
            onCancel={() => setStep('list')}
          />
        </Match>
        <Match when={made()}>
          {(webhook) => (
            <NewSecret
              title={words.made}
              secret={webhook().secret}
              onClose={() => navigate(`/webhooks/${webhook().id}`)}
            />
          )}
        </Match>
      </Switch>
    </section>
  );
}
