import { Match, Show, Switch, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../parts/session.tsx';
import { ApiKeyRow } from './api-key-row.tsx';
import { createList } from './create-list.ts';
import { NewKey } from './new-key.tsx';
import { NewKeyForm } from './new-key-form.tsx';
import { SettingList } from './setting-list.tsx';
import type { ApiKey, NewApiKey } from '../../../worker/routes/v1/schemas.ts';

/** Keys for programs, which owners and admins make. */
export function ApiKeysSection() {
  const { t } = useI18n();
  const session = useSession();
  const mayManage = () => ['owner', 'admin'].includes(session.me().tenant.role);
  return (
    <section>
      <h2>{t('keys.title')}</h2>
      <Show when={mayManage()} fallback={<p class="setting-fact">{t('keys.not_allowed')}</p>}>
        <Keys />
      </Show>
    </section>
  );
}

function Keys() {
  const { t } = useI18n();
  const list = createList<ApiKey>('/api/v1/api-keys');
  const [step, setStep] = createSignal<'list' | 'form' | NewApiKey>('list');
  const made = () => {
    const now = step();
    return typeof now === 'string' ? undefined : now;
  };

  return (
    <>
      <p class="setting-fact">{t('keys.text')}</p>
      <SettingList list={list} reading={t('keys.reading')} none={t('keys.none')}>
        {(key) => <ApiKeyRow apiKey={key} onChange={() => list.refresh()} />}
      </SettingList>
      <Switch>
        <Match when={step() === 'list'}>
          <button type="button" class="button" onClick={() => setStep('form')}>
            <Icon name="plus" />
            {t('keys.new')}
          </button>
        </Match>
        <Match when={step() === 'form'}>
          <NewKeyForm
            onMade={(key) => {
              setStep(key);
              void list.refresh();
            }}
            onCancel={() => setStep('list')}
          />
        </Match>
        <Match when={made()}>{(key) => <NewKey apiKey={key()} onClose={() => setStep('list')} />}</Match>
      </Switch>
    </>
  );
}
