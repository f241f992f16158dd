import { For, Show, createSignal, onMount } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { noteWords as words } from '../../i18n/note-words.ts';
import { useSession } from '../../parts/session.tsx';
import type { NewAnnotationHook } from '../../../worker/routes/v1/annotation-schemas.ts';

/** What a new webhook is called and what its notes are about. */
export function NewHookForm(props: { onMade(hook: NewAnnotationHook): void; onCancel(): void }) {
  const { t } = useI18n();
  const session = useSession();
  const [error, setError] = createSignal('');
  const [isRunning, setRunning] = createSignal(false);
  let name!: HTMLInputElement;
  let about!: HTMLSelectElement;
  onMount(() => name.focus());

  async function make(event: SubmitEvent) {
    event.preventDefault();
    if (isRunning()) return;
    setRunning(true);
    setError('');
    try {
      const body = { name: name.value, property_id: about.value || null };
      props.onMade(await api.post<NewAnnotationHook>('/api/v1/annotation-hooks', body));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    } finally {
      setRunning(false);
    }
  }

  return (
    <form class="note-form" onSubmit={(event) => void make(event)}>
      <label class="field">
        <span>{words.hookName}</span>
        <input ref={name} type="text" required maxlength={100} pattern=".*\S.*" autocomplete="off" />
      </label>
      <label class="field">
        <span>{words.about}</span>
        <select ref={about}>
          <option value="">{words.everyProperty}</option>
          <For each={session.me().properties}>
            {(property) => <option value={property.id}>{property.display_name}</option>}
          </For>
        </select>
      </label>
      <p class="setting-fact" data-tone="negative" role="alert">
        <Show when={error()}>{error()}</Show>
      </p>
      <div class="note-actions">
        <button type="submit" class="button" data-tone="accent" disabled={isRunning()}>
          {words.hookMake}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
