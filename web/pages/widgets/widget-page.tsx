import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { Notice } from '../../parts/notice.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { AdminsPage } from './admins-page.tsx';
import { WidgetEditor } from './widget-editor.tsx';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** One widget: its settings, beside the chat as visitors meet it. */
export default function WidgetPage() {
  const { t } = useI18n();
  const params = useParams<{ id: string }>();
  const session = useSession();
  const isAdmin = () => isAtLeast(session.me().tenant.role, 'admin');
  const reading = createReading<Widget>(() =>
    isAdmin() ? `/api/v1/widgets/${encodeURIComponent(params.id)}` : undefined,
  );

  return (
    <AdminsPage title={reading.result()?.name ?? words.title}>
      <a class="quiet-button widgets-back" href="/widgets">
        {words.back}
      </a>
      <Show when={reading.error()}>
        {(error) => (
          <Notice title={words.failed} text={error().message} tone="negative" requestId={error().requestId}>
            <button type="button" class="button" onClick={() => void reading.readAgain()}>
              {t('action.try_again')}
            </button>
          </Notice>
        )}
      </Show>
      <Show
        when={reading.result()}
        fallback={<Show when={!reading.error()}>{<p class="setting-fact">{words.reading}</p>}</Show>}
      >
        {(widget) => <WidgetEditor widget={widget()} onChange={reading.readAgain} />}
      </Show>
    </AdminsPage>
  );
}
