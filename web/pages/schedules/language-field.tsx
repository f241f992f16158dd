import { For } from 'solid-js';
import { ANSWER_LANGUAGES, languageName } from '../../i18n/answer-languages.ts';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';

/** What is told is written in it. `chosen`: BCP 47. */
export function LanguageField(props: { chosen: string }) {
  return (
    <label class="field">
      <span>{words.language}</span>
      <select name="language">
        <For each={ANSWER_LANGUAGES}>
          {(each) => (
            <option value={each} lang={each} selected={each === props.chosen}>
              {languageName(each)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
