import { For, Show, createSignal, onMount } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
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
  const [error, setError] = createSignal('');
  const [isRunning, setRunning] = createSignal(false);
  let first!: HTMLInputElement;
  onMount(() => first.focus());

  function tick(scope: Scope, isTicked: boolean) {
    setError('');
    setScopes(SCOPES.filter((each) => (each === scope ? isTicked : scopes().includes(each))));
  }

  async function make(event: SubmitEvent) {
    event.preventDefault();
    if (isRunning()) return;
    if (scopes().length === 0) {
      setError(t('keys.scope_missing'));
      return;
    }
    setRunning(true);
    setError('');
    const end = days();
    try {
      const body = { name: name(), scopes: scopes(), expires_in_days: end === 'never' ? null : Number(end) };
      props.onMade(await api.post<NewApiKey>('/api/v1/api-keys', body));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    } finally {
      setRunning(false);
    }
  }

  return (
    <form class="key-form" onSubmit={(event) => void make(event)}>
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
      <p class="setting-fact" data-tone="negative" role="alert">
        <Show when={error()}>{error()}</Show>
      </p>
      <div class="key-actions">
        <button type="submit" class="button" data-tone="accent" disabled={isRunning()}>
          {t('keys.make')}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
