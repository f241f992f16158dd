import { For, onMount } from 'solid-js';
import { api } from '../../api.ts';
import { noteWords as words } from '../../i18n/note-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import type { NewAnnotationHook } from '../../../worker/routes/v1/annotation-schemas.ts';

/** What a new webhook is called and what its notes are about. */
export function NewHookForm(props: { onMade(hook: NewAnnotationHook): void; onCancel(): void }) {
  const session = useSession();
  let name!: HTMLInputElement;
  let about!: HTMLSelectElement;
  onMount(() => name.focus());

  return (
    <MakeForm
      class="note-form"
      action={words.hookMake}
      make={() =>
        api.post<NewAnnotationHook>('/api/v1/annotation-hooks', { name: name.value, property_id: about.value || null })
      }
      onMade={(hook) => props.onMade(hook)}
      onCancel={() => props.onCancel()}
    >
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
    </MakeForm>
  );
}
