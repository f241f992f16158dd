import { useNavigate } from '@solidjs/router';
import { Show, createSignal } from 'solid-js';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../parts/session.tsx';
import { createList } from '../settings/create-list.ts';
import { SettingList } from '../settings/setting-list.tsx';
import { AdminsPage } from './admins-page.tsx';
import { NewSecret } from './new-secret.tsx';
import { NewWidgetForm } from './new-widget-form.tsx';
import { WidgetRow } from './widget-row.tsx';
import type { NewWidget, Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** The team's widgets, for admins. */
export default function WidgetsPage() {
  return (
    <AdminsPage title={words.title} lead={words.lead}>
      <Widgets />
    </AdminsPage>
  );
}

function Widgets() {
  const session = useSession();
  const navigate = useNavigate();
  const list = createList<Widget>('/api/v1/widgets');
  const [isMaking, setMaking] = createSignal(false);
  const [made, setMade] = createSignal<NewWidget>();
  const hasProperty = () => session.me().properties.length > 0;

  return (
    <section aria-labelledby="widget-list">
      <h2 id="widget-list" class="visually-hidden">
        {words.list}
      </h2>
      <Show when={made()}>
        {(widget) => (
          <NewSecret
            title={words.made(widget().name)}
            text={words.madeText}
            secret={widget().secret}
            onClose={() => navigate(`/widgets/${widget().id}`)}
          />
        )}
      </Show>
      <Show when={isMaking()}>
        <NewWidgetForm
          onMade={(widget) => {
            setMaking(false);
            setMade(widget);
            void list.refresh();
          }}
          onCancel={() => setMaking(false)}
        />
      </Show>
      <SettingList list={list} reading={words.reading} none={hasProperty() ? words.none : words.noProperty}>
        {(widget) => <WidgetRow widget={widget} />}
      </SettingList>
      <Show when={!isMaking() && !made()}>
        <Show
          when={hasProperty()}
          fallback={
            <a class="button" href="/connect">
              {words.linkProperty}
            </a>
          }
        >
          <button type="button" class="button" data-tone="accent" onClick={() => setMaking(true)}>
            <Icon name="plus" />
            {words.new}
          </button>
        </Show>
      </Show>
    </section>
  );
}
