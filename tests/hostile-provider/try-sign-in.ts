import { appUrl, createTestApp } from '../flows/create-test-app.ts';
import type { HostileProvider, Misbehaviour } from './start-hostile-provider.ts';

type App = ReturnType<typeof createTestApp>;

export interface Attempt {
  /** Where the browser is sent in the end. */
  location: string | null;
  status: number;
  /** Whether the browser gets a session cookie. */
  hasSession: boolean;
  /** Whether the transaction cookie is taken from the browser. */
  isConsumed: boolean;
  body: string;
  /** To send the same callback again. */
  repeat(): Promise<Response>;
}

/** What happens to the callback on its way: the URL is changed, and another cookie or method may be sent. */
export type Tamper = (callback: URL, request: { cookie: string; method: string }) => void | URL;

/** The two requests that a browser makes of us in one sign-in. */
export async function trySignIn(
  provider: HostileProvider,
  options: { misbehaviour?: Misbehaviour; tamper?: Tamper; app?: App; returnTo?: string } = {},
): Promise<Attempt> {
  const app = options.app ?? createTestApp({ bindings: provider.bindings(options.misbehaviour) });
  const query =
    options.returnTo === undefined ? '' : `?return_to=${encodeURIComponent(options.returnTo.toWellFormed())}`;
  const { callback, cookie } = await start(app, provider, query);
  const request = { cookie, method: 'GET' };
  const changed = options.tamper?.(callback, request) ?? callback;
  const send = async () =>
    app.request(changed.href, { method: request.method, headers: { cookie: request.cookie, origin: appUrl } });
  const response = await send();
  const cookies = response.headers.getSetCookie();
  return {
    location: response.headers.get('location'),
    status: response.status,
    hasSession: cookies.some((each) => each.startsWith('__Host-session=')),
    isConsumed: cookies.some((each) => /^__Host-authorization=;.*Max-Age=0/i.test(each)),
    body: await response.text(),
    repeat: send,
  };
}

/** The first of them, and what the provider sends back. */
export async function start(app: App, provider: HostileProvider, query = '') {
  const response = await app.request(`${appUrl}/auth/google${query}`);
  const [cookie = ''] = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  const authorizationUrl = new URL(response.headers.get('location') ?? '');
  return { callback: provider.authorize(authorizationUrl), cookie, authorizationUrl };
}
