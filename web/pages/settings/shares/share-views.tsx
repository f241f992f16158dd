import { For, Show } from 'solid-js';
import { useI18n } from '../../../i18n/i18n.tsx';
import { linkWords as words } from '../../../i18n/link-words.ts';
import { createList } from '../create-list.ts';
import type { ShareView } from '../../../../worker/routes/v1/share-schemas.ts';

/** When a link was opened, and on what. */
export function ShareViews(props: { id: string }) {
  const { date } = useI18n();
  // oxlint-disable-next-line solid/reactivity -- a row is of one link
  const list = createList<ShareView>(`/api/v1/shares/${props.id}/views`);

  return (
    <Show when={list.items()} fallback={<p class="setting-fact">{list.error()?.message ?? words.listReading}</p>}>
      {(views) => (
        <>
          <ul class="share-views">
            <For each={views()} fallback={<li>{words.noViews}</li>}>
              {({ at, client }) => (
                <li>
                  <time dateTime={at}>{date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>,{' '}
                  {words.client[client]}
                </li>
              )}
            </For>
          </ul>
          <p class="setting-fact">{words.viewsLimit}</p>
        </>
      )}
    </Show>
  );
}
