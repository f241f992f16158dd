import { For, Show, createMemo, createSignal, untrack } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { Icon } from '../../parts/icon.tsx';

interface Field {
  api_name: string;
  label: string;
}

interface FieldTicksProps {
  title: string;
  hint?: string;
  /** Undefined while they are read. */
  fields: Field[] | undefined;
  ticked: string[];
  onChange(names: string[]): void;
}

const mostShown = 50;

/** Fields of the property to be ticked, found by any part of their names. Those that are ticked come first. */
export function FieldTicks(props: FieldTicksProps) {
  const { number } = useI18n();
  const [wanted, setWanted] = createSignal('');
  // Ordered when they are read: what is ticked stays where it is under the pointer.
  const ordered = createMemo(() => {
    const fields = props.fields ?? [];
    const ticked = untrack(() => [...props.ticked]);
    const first = new Set(ticked);
    const gone = ticked.filter((name) => !fields.some(({ api_name }) => api_name === name));
    return [
      ...gone.map((name) => ({ api_name: name, label: `${name} (${words.gone})` })),
      ...fields.filter(({ api_name }) => first.has(api_name)),
      ...fields.filter(({ api_name }) => !first.has(api_name)),
    ];
  });
  const found = () => {
    const parts = wanted().trim().toLowerCase().split(/\s+/);
    return ordered().filter(({ label, api_name }) => {
      const text = `${label} ${api_name}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    });
  };
  const tick = (name: string, isTicked: boolean) =>
    props.onChange([...props.ticked.filter((each) => each !== name), ...(isTicked ? [name] : [])]);

  return (
    <div class="widget-ticks" role="group" aria-label={props.title}>
      <p class="widget-ticks-title">
        {props.title}
        <Show when={props.fields}>
          {(fields) => (
            <span class="setting-fact">{words.ticked(number(props.ticked.length), number(fields().length))}</span>
          )}
        </Show>
      </p>
      <Show when={props.hint}>
        <p class="setting-fact">{props.hint}</p>
      </Show>
      <Show when={props.fields} fallback={<p class="setting-fact">{words.fieldsLoading}</p>}>
        <label class="search-field">
          <Icon name="search" />
          <input
            type="search"
            placeholder={words.searchFields}
            aria-label={`${words.searchFields}: ${props.title}`}
            onInput={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </label>
        <div class="widget-fields">
          <For each={found().slice(0, mostShown)} fallback={<p class="setting-fact">{words.noSuchField}</p>}>
            {(field) => (
              <label class="widget-choice">
                <input
                  type="checkbox"
                  checked={props.ticked.includes(field.api_name)}
                  onChange={(event) => tick(field.api_name, event.currentTarget.checked)}
                />
                <span>
                  <span>{field.label}</span>
                  <code class="key-prefix">{field.api_name}</code>
                </span>
              </label>
            )}
          </For>
          <Show when={found().length > mostShown}>
            <p class="setting-fact">{words.moreFields(number(found().length - mostShown))}</p>
          </Show>
        </div>
      </Show>
    </div>
  );
}
