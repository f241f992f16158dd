import { For, createSignal, onMount } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { MakeForm } from '../../parts/make-form.tsx';
import type { ApiKey, NewApiKey } from '../../../worker/routes/v1/schemas.ts';

type Scope = ApiKey['scopes'][number];
const SCOPES: readonly Scope[] = ['read', 'ask', 'manage'];
const DAYS = ['30', '90', '365', 'never'] as const;

/** What a new key is called, what it may do and until when. */
export function NewKeyForm(props: { onMade(key: NewApiKey): void; onCancel(): void }) {
  const { t } = useI18n();
  const [name, setName] = createSignal('');
  const [scopes, setScopes] = createSignal<Scope[]>(['read', 'ask']);
  const [days, setDays] = createSignal<(typeof DAYS)[number]>('90');
  let first!: HTMLInputElement;
  onMount(() => first.focus());

  function tick(scope: Scope, isTicked: boolean) {
    setScopes(SCOPES.filter((each) => (each === scope ? isTicked : scopes().includes(each))));
  }

  function make(): Promise<NewApiKey> {
    const end = days();
    const body = { name: name(), scopes: scopes(), expires_in_days: end === 'never' ? null : Number(end) };
    return api.post<NewApiKey>('/api/v1/api-keys', body);
  }

  return (
    <MakeForm
      class="key-form"
      action={t('keys.make')}
      problem={() => (scopes().length === 0 ? t('keys.scope_missing') : undefined)}
      make={make}
      onMade={(key) => props.onMade(key)}
      onCancel={() => props.onCancel()}
    >
      <label class="field">
        <span>{t('keys.name')}</span>
        <input
          ref={first}
          type="text"
          required
          maxlength={100}
          pattern=".*\S.*"
          autocomplete="off"
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{t('keys.scopes')}</legend>
        <For each={SCOPES}>
          {(scope) => (
            <label>
              <input
                type="checkbox"
                checked={scopes().includes(scope)}
                onChange={(event) => tick(scope, event.currentTarget.checked)}
              />
              {t(`keys.scope_${scope}`)}
            </label>
          )}
        </For>
      </fieldset>
      <label class="field">
        <span>{t('keys.end')}</span>
        <select onChange={(event) => setDays(DAYS[event.currentTarget.selectedIndex] ?? '90')}>
          <For each={DAYS}>
            {(each) => (
              <option value={each} selected={each === days()}>
                {t(`keys.end_${each}`)}
              </option>
            )}
          </For>
        </select>
      </label>
    </MakeForm>
  );
}
