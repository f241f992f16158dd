import { For, Match, Show, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { connectAgainUrl } from '../../parts/google-start.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { createPropertySearch } from './create-property-search.ts';
import { PropertyRow } from './property-row.tsx';
import type { Connection } from '../../../worker/routes/v1/schemas.ts';

/** What one Google account can see, and which of it is linked. */
export function PropertyPicker(props: { connection: Connection }) {
  const { t } = useI18n();
  return (
    <section class="picker" aria-label={props.connection.google_email}>
      <h2>
        <span class="picker-account">{t('connect.account')}</span> <bdi>{props.connection.google_email}</bdi>
      </h2>
      <Show
        when={props.connection.status === 'active'}
        fallback={
          <Notice
            title={t('connect.needs_reconnect')}
            text={t('connect.needs_reconnect_text', { email: props.connection.google_email })}
            tone="warning"
          >
            <a class="button" data-tone="accent" href={connectAgainUrl(props.connection.id)} rel="external">
              {t('connect.again')}
            </a>
          </Notice>
        }
      >
        <Available connection={props.connection} />
      </Show>
    </section>
  );
}

function Available(props: { connection: Connection }) {
  const { t } = useI18n();
  // A connection keeps its id for life; the row of another one is another component.
  // eslint-disable-next-line solid/reactivity
  const search = createPropertySearch(props.connection.id);
  const isEmpty = () => search.properties()?.length === 0 && !search.isReading();

  return (
    <Show
      when={!(isEmpty() && search.query() === '')}
      fallback={
        <Notice title={t('connect.none')} text={t('connect.none_text', { email: props.connection.google_email })} />
      }
    >
      <label class="search-field">
        <Icon name="search" />
        <span class="visually-hidden">{t('connect.search')}</span>
        <input
          type="search"
          placeholder={t('connect.search')}
          value={search.query()}
          onInput={(event) => search.search(event.currentTarget.value)}
        />
      </label>
      <ul class="property-rows" aria-busy={search.isReading()} aria-label={t('connect.properties')}>
        <For each={search.properties()}>
          {(property) => <PropertyRow property={property} connectionId={props.connection.id} />}
        </For>
      </ul>
      <div role="status">
        <Switch>
          <Match when={search.error()}>
            {(error) => (
              <Notice title={t('connect.failed')} text={error().message} tone="negative" requestId={error().requestId}>
                <button type="button" class="button" onClick={() => void search.refresh()}>
                  {t('action.try_again')}
                </button>
              </Notice>
            )}
          </Match>
          <Match when={!search.properties()}>
            <p class="picker-note">{t('connect.listing')}</p>
          </Match>
          <Match when={isEmpty()}>
            <p class="picker-note">{t('connect.no_match', { query: search.query() })}</p>
          </Match>
        </Switch>
      </div>
      <Show when={search.nextCursor()}>
        <button
          type="button"
          class="button picker-more"
          disabled={search.isReading()}
          onClick={() => void search.showMore()}
        >
          {t('action.show_more')}
        </button>
      </Show>
    </Show>
  );
}
