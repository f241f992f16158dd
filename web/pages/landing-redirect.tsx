import { Navigate, useLocation } from '@solidjs/router';
import { Match, Switch } from 'solid-js';

/** Google's callbacks come back to wherever the reader set out; the page that can explain them takes over. */
export function LandingRedirect() {
  const location = useLocation();
  const strays = (name: 'sign_in' | 'connect', path: string) =>
    location.pathname !== path && location.query[name] !== undefined;

  return (
    <Switch>
      <Match when={strays('sign_in', '/sign-in')}>
        <Navigate href={`/sign-in${location.search}`} />
      </Match>
      <Match when={strays('connect', '/connect')}>
        <Navigate href={`/connect${location.search}`} />
      </Match>
    </Switch>
  );
}
