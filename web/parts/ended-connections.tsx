import { For, Show } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { connectAgainUrl } from './google-start.ts';
import { Icon } from './icon.tsx';
import { isAtLeast } from './roles.ts';
import { useSession } from './session.tsx';
import './ended-connections.css';

/** Says on every page which Google account no longer lets us read, with the one button that helps. */
export function EndedConnections() {
  const { t } = useI18n();
  const session = useSession();
  const ended = () => session.me().connections.filter(({ status }) => status === 'needs_reconnect');

  return (
    <Show when={ended().length > 0}>
      <div role="status">
        <ul class="ended-connections">
          <For each={ended()}>
            {(connection) => (
              <li>
                <Icon name="notice" />
                <p>
                  {t('connect.ended_before')} <bdi>{connection.google_email}</bdi> {t('connect.ended_after')}
                </p>
                <Show when={isAtLeast(session.me().tenant.role, 'member')}>
                  <a class="button" href={connectAgainUrl(connection.id)} rel="external">
                    {t('connect.again')}
                  </a>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
