import { For, Show, onMount } from 'solid-js';
import { api } from '../../api.ts';
import { noteWords as words } from '../../i18n/note-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import type { Annotation } from '../../../worker/routes/v1/annotation-schemas.ts';

interface NoteFormProps {
  /** To be changed; absent for a new one. */
  note?: Annotation;
  /** What a new one begins with. */
  day?: string | undefined;
  propertyId?: string | undefined;
  onSaved(): void;
  onCancel(): void;
}

/** A day and what happened on it. What a note is about stays as it was made. */
export function NoteForm(props: NoteFormProps) {
  const session = useSession();
  const begin = () => (props.note ? undefined : props.propertyId);
  let title!: HTMLInputElement;
  onMount(() => title.focus());

  function save(form: HTMLFormElement): Promise<unknown> {
    const fields = new FormData(form);
    const text = (name: string) => `${(fields.get(name) as string | null) ?? ''}`;
    const written = { day: text('day'), title: text('title'), description: text('description') };
    return props.note
      ? api.patch(`/api/v1/annotations/${props.note.id}`, written)
      : api.post('/api/v1/annotations', { ...written, property_id: text('about') || null });
  }

  return (
    <MakeForm
      class="note-form"
      action={words.save}
      make={save}
      onMade={() => props.onSaved()}
      onCancel={() => props.onCancel()}
    >
      <label class="field">
        <span>{words.what}</span>
        <input
          ref={title}
          type="text"
          name="title"
          required
          maxlength={120}
          pattern=".*\S.*"
          placeholder={words.example}
          autocomplete="off"
          value={props.note?.title ?? ''}
        />
      </label>
      <label class="field">
        <span>{words.day}</span>
        <input
          type="date"
          name="day"
          required
          min="2000-01-01"
          max="2099-12-31"
          value={props.note?.day ?? props.day ?? ''}
        />
      </label>
      <Show when={!props.note}>
        <label class="field">
          <span>{words.about}</span>
          <select name="about">
            <option value="">{words.everyProperty}</option>
            <For each={session.me().properties}>
              {(property) => (
                <option value={property.id} selected={property.id === begin()}>
                  {property.display_name}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <label class="field">
        <span>{words.more}</span>
        <textarea name="description" rows={2} maxlength={2000} value={props.note?.description ?? ''} />
      </label>
    </MakeForm>
  );
}
