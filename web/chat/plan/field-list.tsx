import { For, Show, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';

interface Field {
  api_name: string;
  label: string;
}

interface FieldListProps<Some extends Field> {
  /** Undefined while they are read, or when they could not be. */
  fields: Some[] | undefined;
  current?: string | undefined;
  /** Name of the search box. */
  search: string;
  /** The menu stays open for what comes after the choice. */
  stays?: boolean;
  onChoose(field: Some): void;
}

const mostShown = 40;

/** Fields of the property, found by any part of their name. */
export function FieldList<Some extends Field>(props: FieldListProps<Some>) {
  const { t } = useI18n();
  const [wanted, setWanted] = createSignal('');
  const found = () => {
    const words = wanted().trim().toLowerCase().split(/\s+/);
    return (props.fields ?? []).filter(({ label, api_name }) => {
      const text = `${label} ${api_name}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  };

  return (
    <>
      <input
        type="search"
        class="plan-search"
        autofocus
        placeholder={props.search}
        aria-label={props.search}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <Show when={props.fields} fallback={<p>{t('plan.fields_loading')}</p>}>
        <For each={found().slice(0, mostShown)} fallback={<p>{t('plan.no_such_field')}</p>}>
          {(field) => (
            <button
              type="button"
              data-stays={props.stays ? '' : undefined}
              aria-current={field.api_name === props.current ? 'true' : undefined}
              onClick={() => props.onChoose(field)}
            >
              {field.label}
            </button>
          )}
        </For>
        <Show when={found().length > mostShown}>
          <p>{t('plan.more_fields', { count: found().length - mostShown })}</p>
        </Show>
      </Show>
    </>
  );
}
