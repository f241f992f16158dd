import { useNavigate, useParams } from '@solidjs/router';
import { Match, Show, Switch, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { CONNECT_URL } from '../../parts/google-start.ts';
import { Notice } from '../../parts/notice.tsx';
import { ReaderPicture } from '../../parts/reader-picture.tsx';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { Page } from '../page.tsx';
import type { PendingConnection } from '../../../worker/routes/v1/schemas.ts';
import './confirm-page.css';

/** Shows which Google account came back from Google, before anything uses it. */
export default function ConfirmPage() {
  const { t } = useI18n();
  const [pending, setPending] = createSignal<PendingConnection>();
  const [error, setError] = createSignal<ApiError>();
  const parameters = useParams();
  const path = () => `/api/v1/pending-connections/${encodeURIComponent(parameters['id'] ?? '')}`;

  void read();
  async function read(): Promise<void> {
    setError(undefined);
    try {
      setPending(await api.get<PendingConnection>(path()));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    }
  }
  const isGone = () => error()?.code === 'not_found' || error()?.code === 'invalid_request';

  return (
    <Page title={t('confirm.title')}>
      <Switch fallback={<p role="status">{t('confirm.loading')}</p>}>
        <Match when={isGone()}>
          <Notice title={t('confirm.gone')} text={t('confirm.gone_text')} tone="warning">
            <a class="button" data-tone="accent" href={CONNECT_URL} rel="external">
              {t('connect.button')}
            </a>
          </Notice>
        </Match>
        <Match when={error()}>
          {(failure) => (
            <Notice
              title={t('confirm.failed')}
              text={failure().message}
              tone="negative"
              requestId={failure().requestId}
            >
              <button type="button" class="button" onClick={() => void read()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Match>
        <Match when={pending()}>
          {(account) => <Question account={account()} path={path()} onFailure={setError} />}
        </Match>
      </Switch>
    </Page>
  );
}

function Question(props: { account: PendingConnection; path: string; onFailure(failure: ApiError): void }) {
  const { t, date } = useI18n();
  const session = useSession();
  const toast = useToast();
  const navigate = useNavigate();
  const [sending, setSending] = createSignal<'use' | 'decline'>();
  const name = () => props.account.google_name ?? props.account.google_email;

  async function answer(choice: 'use' | 'decline'): Promise<void> {
    setSending(choice);
    try {
      await (choice === 'use' ? api.post(`${props.path}/confirm`) : api.delete(props.path));
      await session.refresh();
      toast(t(choice === 'use' ? 'confirm.used' : 'confirm.declined', { email: props.account.google_email }));
      navigate('/connect', { replace: true });
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setSending(undefined);
      props.onFailure(failure);
    }
  }

  return (
    <div class="account-question">
      <div class="confirm-account">
        <ReaderPicture user={{ name: name(), picture: props.account.google_picture }} />
        <div>
          <Show when={props.account.google_name}>
            {(known) => (
              <p class="confirm-name">
                <bdi>{known()}</bdi>
              </p>
            )}
          </Show>
          <p>
            <bdi>{props.account.google_email}</bdi>
          </p>
        </div>
      </div>
      <p class="page-lead">{t('confirm.for_team', { team: props.account.tenant_name })}</p>
      <div class="confirm-answers">
        <button
          type="button"
          class="button"
          data-tone="accent"
          data-size="large"
          disabled={sending() !== undefined}
          onClick={() => void answer('use')}
        >
          {t(sending() === 'use' ? 'confirm.using' : 'confirm.use')}
        </button>
        <button
          type="button"
          class="button"
          data-size="large"
          disabled={sending() !== undefined}
          onClick={() => void answer('decline')}
        >
          {t(sending() === 'decline' ? 'confirm.declining' : 'confirm.decline')}
        </button>
      </div>
      <p class="confirm-hint">
        {t('confirm.decline_hint', { time: date(props.account.expires_at, { timeStyle: 'short' }) })}
      </p>
    </div>
  );
}
