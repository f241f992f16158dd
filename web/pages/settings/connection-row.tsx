import { Show, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { connectAgainUrl } from '../../parts/google-start.ts';
import { createRemoval } from './create-removal.ts';
import type { Connection } from '../../../worker/routes/v1/schemas.ts';

export function ConnectionRow(props: { connection: Connection }) {
  const { t, date } = useI18n();
  const [isAsking, setAsking] = createSignal(false);
  const email = () => props.connection.google_email;
  const removal = createRemoval(
    () => api.delete(`/api/v1/connections/${props.connection.id}`),
    () => t('settings.disconnected', { email: email() }),
  );

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{email()}</bdi>
        </p>
        <p class="setting-fact" data-tone={props.connection.status === 'active' ? 'neutral' : 'warning'}>
          {props.connection.status === 'active'
            ? t('settings.connected_since', { date: date(props.connection.created_at, { dateStyle: 'long' }) })
            : t('settings.needs_reconnect')}
        </p>
      </div>
      <Show when={props.connection.status === 'needs_reconnect'}>
        <a class="button" data-tone="accent" href={connectAgainUrl(props.connection.id)} rel="external">
          {t('connect.again')}
        </a>
      </Show>
      <button
        type="button"
        class="button"
        data-tone="negative"
        disabled={removal.isRunning()}
        onClick={() => setAsking(true)}
      >
        {t('settings.disconnect')}
      </button>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={t('settings.disconnect_title', { email: email() })}
          text={t('settings.disconnect_text')}
          action={t('settings.disconnect')}
          typed={{ word: email(), label: t('settings.disconnect_type', { email: email() }) }}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </li>
  );
}
