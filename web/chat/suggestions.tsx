import { For } from 'solid-js';
import { Icon } from '../parts/icon.tsx';

interface SuggestionsProps {
  title: string;
  /** For eyes; a screen reader still hears what the list is. */
  isTitleHidden?: boolean;
  /** `label` is shown, `question` is sent. */
  items: { label: string; question: string }[];
  isDisabled: boolean;
  onAsk(question: string): void;
}

/** Questions that are one press away. */
export function Suggestions(props: SuggestionsProps) {
  return (
    <section class="suggestions">
      <h3 classList={{ 'visually-hidden': props.isTitleHidden ?? false }}>{props.title}</h3>
      <ul>
        <For each={props.items}>
          {(item) => (
            <li>
              <button
                type="button"
                class="suggestion"
                disabled={props.isDisabled}
                title={item.label === item.question ? undefined : item.question}
                onClick={() => props.onAsk(item.question)}
              >
                <Icon name="follow" />
                <span>{item.label}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
