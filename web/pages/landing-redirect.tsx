import { Navigate, useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import type { JSX } from 'solid-js';

/** Google's callbacks come back to wherever the reader set out; the page that can explain them takes over. */
export function LandingRedirect(props: { children: JSX.Element }) {
  const location = useLocation();
  const target = () => {
    if (location.query['sign_in'] && location.pathname !== '/sign-in') return `/sign-in${location.search}`;
    if (location.query['connect'] && location.pathname !== '/connect') return `/connect${location.search}`;
    return undefined;
  };

  return (
    <Show when={target()} fallback={props.children}>
      {(href) => <Navigate href={href()} />}
    </Show>
  );
}
