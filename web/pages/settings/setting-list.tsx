import { For, Show, Switch, Match } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { createList } from './create-list.ts';
import type { JSX } from 'solid-js';

interface SettingListProps<Item> {
  list: ReturnType<typeof createList<Item>>;
  /** What is said while there is nothing yet, and when there is none. */
  reading: string;
  none: string;
  children(item: Item): JSX.Element;
}

/** The rows of a list, or what keeps them away. */
export function SettingList<Item>(props: SettingListProps<Item>) {
  const { t } = useI18n();
  return (
    <>
      <Show when={props.list.items() ?? !props.list.error()}>
        <ul class="setting-rows" aria-busy={props.list.isReading()}>
          <Switch fallback={<For each={props.list.items()}>{(item) => props.children(item)}</For>}>
            <Match when={!props.list.items()}>
              <li class="setting-row setting-fact">{props.reading}</li>
            </Match>
            <Match when={props.list.items()?.length === 0}>
              <li class="setting-row setting-fact">{props.none}</li>
            </Match>
          </Switch>
        </ul>
      </Show>
      <Show when={props.list.error()}>
        {(error) => (
          <Notice title={t('settings.list_failed')} text={error().message} tone="negative">
            <button type="button" class="button" onClick={() => void props.list.refresh()}>
              {t('action.try_again')}
            </button>
          </Notice>
        )}
      </Show>
    </>
  );
}
