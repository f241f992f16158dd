import { Navigate, useLocation } from '@solidjs/router';
import { Match, Show, Switch, createEffect, lazy, on, onCleanup } from 'solid-js';
import { onForbidden } from '../api.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { takeSignInMark } from '../parts/google-start.ts';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { onWindow } from '../parts/on-window.ts';
import { createOnline } from '../parts/online.ts';
import { SessionProvider, createMe } from '../parts/session.tsx';
import { useToast } from '../parts/toasts.tsx';
import type { RouteSectionProps } from '@solidjs/router';
import './signed-in.css';

const DeletionPage = lazy(() => import('./deletion/deletion-page.tsx'));

const RETRY_EVERY_MILLISECONDS = 5_000;

/** Lets the pages inside be seen by those who are signed in, and sends everybody else to sign in. */
export function SignedIn(props: RouteSectionProps) {
  const { t } = useI18n();
  const toast = useToast();
  const { me, error, refresh } = createMe();
  const isOnline = createOnline();
  const isSignedOut = () => error()?.status === 401;

  const retry = () => void (error() && refresh());
  onWindow('online', retry);
  onCleanup(onForbidden(() => void refresh()));
  createEffect(() => void (me() && takeSignInMark()));
  createEffect(
    on(
      () => me()?.tenant,
      (now, before) => {
        if (!now || now.id !== before?.id || now.role === before.role) return;
        toast(t('team.own_role_changed', { team: now.name, role: t(`role.${now.role}.as`) }));
      },
    ),
  );

  return (
    <Switch fallback={<Loading />}>
      <Match when={isSignedOut()}>
        <ToSignIn hasEnded={me() !== undefined} />
      </Match>
      <Match when={error()}>
        <main class="lone-page">
          <Unreachable requestId={error()?.requestId} onRetry={() => void refresh()} />
        </main>
      </Match>
      <Match when={me()}>
        {(known) => (
          <SessionProvider me={known()} refresh={refresh}>
            <Show when={!isOnline()}>
              <p class="offline-bar" role="status">
                {t('app.offline')}
              </p>
            </Show>
            <Show when={known().deletion} fallback={props.children}>
              {(deletion) => <DeletionPage deletion={deletion()} />}
            </Show>
          </SessionProvider>
        )}
      </Match>
    </Switch>
  );
}

/** Tries again by itself as well, for as long as it is shown. */
function Unreachable(props: { requestId: string | undefined; onRetry(): void }) {
  const { t } = useI18n();
  const timer = setInterval(() => props.onRetry(), RETRY_EVERY_MILLISECONDS);
  onCleanup(() => clearInterval(timer));

  return (
    <Notice title={t('app.unreachable')} text={t('app.unreachable_text')} tone="negative" requestId={props.requestId}>
      <button type="button" class="button" onClick={() => props.onRetry()}>
        {t('action.try_again')}
      </button>
    </Notice>
  );
}

/** `hasEnded`: the session was there and is over. */
function ToSignIn(props: { hasEnded: boolean }) {
  const location = useLocation();
  const cameBack = takeSignInMark();
  const href = () => {
    const query = new URLSearchParams();
    const here = location.pathname + location.search;
    if (here !== '/') query.set('return_to', here);
    if (props.hasEnded) query.set('sign_in', 'ended');
    else if (cameBack) query.set('sign_in', 'no_session');
    return query.size > 0 ? `/sign-in?${query}` : '/sign-in';
  };
  return <Navigate href={href()} />;
}
