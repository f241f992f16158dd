import { For, Show } from 'solid-js';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { PublicFields } from './public-fields.tsx';
import type { DraftFields } from './where-fields.tsx';

const MODES = ['identified', 'public'] as const;

/** Whether visitors have to be vouched for; and where not, what is open to them. */
export function WhoFields(props: DraftFields) {
  return (
    <fieldset>
      <legend>{words.who}</legend>
      <For each={MODES}>
        {(mode) => (
          <label class="widget-choice">
            <input
              type="radio"
              name="mode"
              checked={props.draft.mode === mode}
              onChange={() => props.setDraft('mode', mode)}
            />
            <span>
              <span>{words[mode]}</span>
              <span class="setting-fact">{words[`${mode}Text`]}</span>
            </span>
          </label>
        )}
      </For>
      <Show when={props.draft.mode === 'public'}>
        <PublicFields draft={props.draft} setDraft={props.setDraft} />
      </Show>
    </fieldset>
  );
}
