import { For, onMount } from 'solid-js';
import { api } from '../../api.ts';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import { toLines } from './create-widget-draft.ts';
import type { NewWidget } from '../../../worker/routes/v1/widget-schemas.ts';

/** What a new widget is called, what it is about, and where it is. The rest is on its own page. */
export function NewWidgetForm(props: { onMade(widget: NewWidget): void; onCancel(): void }) {
  const session = useSession();
  let name!: HTMLInputElement;
  onMount(() => name.focus());

  function make(form: HTMLFormElement): Promise<NewWidget> {
    const fields = new FormData(form);
    const text = (field: string) => `${(fields.get(field) as string | null) ?? ''}`;
    const body = { name: text('name'), property_id: text('property'), hosts: toLines(text('hosts')) };
    return api.post<NewWidget>('/api/v1/widgets', body);
  }

  return (
    <MakeForm
      class="widget-form"
      action={words.make}
      make={make}
      onMade={(widget) => props.onMade(widget)}
      onCancel={() => props.onCancel()}
    >
      <label class="field">
        <span>{words.name}</span>
        <input
          ref={name}
          type="text"
          name="name"
          required
          maxlength={100}
          pattern=".*\S.*"
          autocomplete="off"
          placeholder={words.namePlaceholder}
        />
      </label>
      <label class="field">
        <span>{words.property}</span>
        <select name="property">
          <For each={session.me().properties}>
            {(property) => <option value={property.id}>{property.display_name}</option>}
          </For>
        </select>
      </label>
      <label class="field">
        <span>{words.hosts}</span>
        <textarea name="hosts" rows={2} required spellcheck={false} placeholder={words.hostsPlaceholder} />
        <span class="setting-fact">{words.hostsHint}</span>
      </label>
    </MakeForm>
  );
}
