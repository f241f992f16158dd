import { For, Match, Show, Switch } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Notice } from './notice.tsx';
import type { createPages } from './create-pages.ts';
import type { JSX } from 'solid-js';

interface PagedRowsProps<Item> {
  list: ReturnType<typeof createPages<Item>>;
  /** What is said while there is nothing yet. */
  reading: string;
  /** The row where there is none. */
  none: JSX.Element;
  children(item: Item): JSX.Element;
}

/** The rows of a long list, or what keeps them away, and the way to more of them. */
export function PagedRows<Item>(props: PagedRowsProps<Item>) {
  const { t } = useI18n();
  return (
    <>
      <Show when={props.list.items() ?? !props.list.error()}>
        <ol class="setting-rows" aria-busy={props.list.isReading()}>
          <Switch fallback={<For each={props.list.items()}>{(item) => props.children(item)}</For>}>
            <Match when={!props.list.items()}>
              <li class="setting-row setting-fact">{props.reading}</li>
            </Match>
            <Match when={props.list.items()?.length === 0}>{props.none}</Match>
          </Switch>
        </ol>
      </Show>
      <Show when={props.list.error()}>
        {(error) => (
          <Notice
            title={t('settings.list_failed')}
            text={error().message}
            tone="negative"
            requestId={error().requestId}
          >
            <button type="button" class="button" onClick={() => void props.list.readAgain()}>
              {t('action.try_again')}
            </button>
          </Notice>
        )}
      </Show>
      <Show when={props.list.hasMore()}>
        <button
          type="button"
          class="button"
          disabled={props.list.isReading()}
          onClick={() => void props.list.readMore()}
        >
          {t('action.show_more')}
        </button>
      </Show>
    </>
  );
}
