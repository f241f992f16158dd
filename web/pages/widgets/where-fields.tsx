import { For, Show } from 'solid-js';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { useSession } from '../../parts/session.tsx';
import type { Draft } from './create-widget-draft.ts';
import type { SetStoreFunction } from 'solid-js/store';

export interface DraftFields {
  draft: Draft;
  setDraft: SetStoreFunction<Draft>;
}

/** Its name, its property, and the pages that may show it. */
export function WhereFields(props: DraftFields) {
  const session = useSession();
  return (
    <fieldset>
      <legend>{words.where}</legend>
      <label class="field">
        <span>{words.name}</span>
        <input
          type="text"
          required
          maxlength={100}
          pattern=".*\S.*"
          autocomplete="off"
          value={props.draft.name}
          onInput={(event) => props.setDraft('name', event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words.property}</span>
        <select onChange={(event) => props.setDraft('property_id', event.currentTarget.value || null)}>
          <Show when={props.draft.property_id === null}>
            <option value="" selected>
              {words.unlinked}
            </option>
          </Show>
          <For each={session.me().properties}>
            {(property) => (
              <option value={property.id} selected={property.id === props.draft.property_id}>
                {property.display_name}
              </option>
            )}
          </For>
        </select>
      </label>
      <label class="field">
        <span>{words.hosts}</span>
        <textarea
          rows={3}
          required
          spellcheck={false}
          placeholder={words.hostsPlaceholder}
          value={props.draft.hosts}
          onInput={(event) => props.setDraft('hosts', event.currentTarget.value)}
        />
        <span class="setting-fact">{words.hostsHint}</span>
      </label>
    </fieldset>
  );
}
