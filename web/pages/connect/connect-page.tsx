import { useLocation } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { CONNECT_URL, connectAgainUrl } from '../../parts/google-start.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { Page } from '../page.tsx';
import { PropertyPicker } from './property-picker.tsx';
import './connect-page.css';

const FACTS = ['reads', 'changes', 'undo'] as const;
const OUTCOMES = [
  'denied',
  'missing_scope',
  'failed',
  'unavailable',
  'unverified',
  'other_account',
  'other_google_account',
] as const;

/** Connecting a Google account, and choosing which of its properties to ask about. */
export default function ConnectPage() {
  const { t } = useI18n();
  const session = useSession();
  const team = () => session.me().tenant;

  return (
    <Page title={t('connect.title')}>
      <Show
        when={isAtLeast(team().role, 'member')}
        fallback={
          <Notice title={t('settings.connect_not_allowed')} text={t('chat.viewer_text', { team: team().name })} />
        }
      >
        <Connecting />
      </Show>
    </Page>
  );
}

function Connecting() {
  const { t } = useI18n();
  const location = useLocation();
  const session = useSession();
  const outcome = () => OUTCOMES.find((each) => each === location.query['connect']);
  const connections = () => session.me().connections;
  const again = () => connections().find(({ id }) => id === location.query['connection']);

  const tryAgainUrl = () => {
    const connection = again();
    return connection ? connectAgainUrl(connection.id) : CONNECT_URL;
  };

  return (
    <>
      <Show when={outcome()}>
        {(what) => (
          <Notice title={t(`connect.${what()}`)} text={t(`connect.${what()}_text`)} tone="warning">
            <a class="button" data-tone="accent" href={tryAgainUrl()} rel="external">
              {t('action.try_again')}
            </a>
            <Show when={what() === 'other_google_account'}>
              {' '}
              <a class="button" href={CONNECT_URL} rel="external">
                {t('connect.as_another')}
              </a>
            </Show>
          </Notice>
        )}
      </Show>
      <Show
        when={connections().length > 0}
        fallback={
          <Show when={!outcome()}>
            <div class="connect-first">
              <p class="page-lead">{t('connect.why')}</p>
              <ul class="connect-facts">
                <For each={FACTS}>
                  {(fact) => (
                    <li>
                      <Icon name="check" />
                      {t(`connect.${fact}`)}
                    </li>
                  )}
                </For>
              </ul>
              <a class="button" data-tone="accent" data-size="large" href={CONNECT_URL} rel="external">
                {t('connect.button')}
              </a>
            </div>
          </Show>
        }
      >
        <p class="page-lead">{t('connect.lead')}</p>
        <For each={connections()}>{(connection) => <PropertyPicker connection={connection} />}</For>
        <p>
          <a class="button" href={CONNECT_URL} rel="external">
            <Icon name="plus" />
            {t('connect.another')}
          </a>
        </p>
      </Show>
    </>
  );
}
