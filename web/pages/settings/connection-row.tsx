import { Show } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { connectAgainUrl } from '../../parts/google-start.ts';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { RemovalButton } from './removal-button.tsx';
import type { Connection } from '../../../worker/routes/v1/schemas.ts';

export function ConnectionRow(props: { connection: Connection }) {
  const { t, date } = useI18n();
  const session = useSession();
  const mayChange = () => isAtLeast(session.me().tenant.role, 'member');
  const email = () => props.connection.google_email;

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
      <Show when={mayChange() && props.connection.status === 'needs_reconnect'}>
        <a class="button" data-tone="accent" href={connectAgainUrl(props.connection.id)} rel="external">
          {t('connect.again')}
        </a>
      </Show>
      <Show when={mayChange()}>
        <RemovalButton
          action={t('settings.disconnect')}
          title={t('settings.disconnect_title', { email: email() })}
          text={t('settings.disconnect_text')}
          typed={{ word: email(), label: t('settings.disconnect_type', { email: email() }) }}
          done={t('settings.disconnected', { email: email() })}
          remove={() => api.delete(`/api/v1/connections/${props.connection.id}`)}
        />
      </Show>
    </li>
  );
}
