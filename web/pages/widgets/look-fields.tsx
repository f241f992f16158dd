import { For, Show } from 'solid-js';
import { ANSWER_LANGUAGES, languageName } from '../../i18n/answer-languages.ts';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import type { DraftFields } from './where-fields.tsx';
import type { WidgetLook } from '../../../worker/routes/v1/widget-schemas.ts';

const PERSONAS = ['general', 'po', 'ux', 'mgr'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const CORNERS = ['end', 'start'] as const;
const TEXTS = [
  ['title', words.heading, 60],
  ['greeting', words.greeting, 300],
  ['placeholder', words.placeholder, 100],
  ['label', words.label, 60],
] as const;
const OWN_ACCENT = '#0f6478';

/** Texts, colours, language and whom it answers as for. */
export function LookFields(props: DraftFields) {
  const look = () => props.draft.look;
  const set = (change: Partial<WidgetLook>) => props.setDraft('look', change);

  return (
    <fieldset>
      <legend>{words.look}</legend>
      <p class="setting-fact">{words.lookHint}</p>
      <For each={TEXTS}>
        {([name, label, longest]) => (
          <label class="field">
            <span>{label}</span>
            <input
              type="text"
              maxlength={longest}
              autocomplete="off"
              dir="auto"
              value={look()[name]}
              onInput={(event) => set({ [name]: event.currentTarget.value })}
            />
          </label>
        )}
      </For>
      <label class="field">
        <span>{words.suggested}</span>
        <textarea
          rows={3}
          dir="auto"
          value={props.draft.suggested}
          onInput={(event) => props.setDraft('suggested', event.currentTarget.value)}
        />
        <span class="setting-fact">{words.suggestedHint}</span>
      </label>
      <label class="field">
        <span>{words.persona}</span>
        <select onChange={(event) => set({ persona: PERSONAS[event.currentTarget.selectedIndex] ?? 'general' })}>
          <For each={PERSONAS}>
            {(each) => <option selected={each === look().persona}>{words.personas[each]}</option>}
          </For>
        </select>
      </label>
      <label class="field">
        <span>{words.language}</span>
        <select
          onChange={(event) => set({ language: ANSWER_LANGUAGES[event.currentTarget.selectedIndex - 1] ?? null })}
        >
          <option selected={look().language === null}>{words.anyLanguage}</option>
          <For each={ANSWER_LANGUAGES}>
            {(each) => <option selected={each === look().language}>{languageName(each)}</option>}
          </For>
        </select>
      </label>
      <label class="field">
        <span>{words.theme}</span>
        <select onChange={(event) => set({ theme: THEMES[event.currentTarget.selectedIndex] ?? 'auto' })}>
          <For each={THEMES}>{(each) => <option selected={each === look().theme}>{words.themes[each]}</option>}</For>
        </select>
      </label>
      <label class="widget-choice">
        <input
          type="checkbox"
          checked={look().accent !== null}
          onChange={(event) => set({ accent: event.currentTarget.checked ? OWN_ACCENT : null })}
        />
        <span>{words.accentOwn}</span>
      </label>
      <Show when={look().accent}>
        {(accent) => (
          <label class="field">
            <span>{words.accent}</span>
            <span class="widget-colour">
              <input type="color" value={accent()} onInput={(event) => set({ accent: event.currentTarget.value })} />
              <code>{accent()}</code>
            </span>
          </label>
        )}
      </Show>
      <label class="field">
        <span>{words.corner}</span>
        <select onChange={(event) => set({ corner: CORNERS[event.currentTarget.selectedIndex] ?? 'end' })}>
          <For each={CORNERS}>{(each) => <option selected={each === look().corner}>{words.corners[each]}</option>}</For>
        </select>
      </label>
    </fieldset>
  );
}
