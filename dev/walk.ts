import type { HttpBrowser, Page } from './http-browser.ts';

/** The steps that a person takes through the app and Google's pages, for seeding and tests. */
export async function signIn(browser: HttpBrowser, webUrl: string, email: string) {
  const chooser = await browser.open(`${webUrl}/auth/google?return_to=/`);
  const consent = await chooser.submit(['email', email]);
  return isConsent(consent) ? consent.submit(['decision', 'continue']) : consent;
}

/**
 * "Connect Google Analytics" with the account that is signed in at Google, and the answer to whether it is the right one;
 * `untick` leaves scopes out.
 */
export async function connect(...walk: Parameters<typeof connectAtGoogle>) {
  const [browser, webUrl] = walk;
  return confirm(browser, webUrl, await connectAtGoogle(...walk));
}

/** "Use this account", where a page asks. Where the browser is then. */
export async function confirm(browser: HttpBrowser, webUrl: string, page: Page): Promise<Page> {
  const pending = /^\/connect\/confirm\/([^/]+)$/.exec(page.url.pathname)?.[1];
  if (!pending) return page;
  const response = await browser.send(`${webUrl}/api/v1/pending-connections/${pending}/confirm`, { method: 'POST' });
  if (!response.ok) throw new Error(`The connection was not confirmed: ${await response.text()}`);
  return browser.open(`${webUrl}/connect`);
}

/** As far as the page that asks. */
export async function connectAtGoogle(
  browser: HttpBrowser,
  webUrl: string,
  email: string,
  options: { untick?: string[]; decision?: 'continue' | 'cancel' } = {},
) {
  let page = await browser.open(`${webUrl}/auth/google/connect?return_to=/connect`);
  if (page.text.includes(`value="${email}"`)) page = await page.submit(['email', email]);
  const { untick = [], decision = 'continue' } = options;
  return isConsent(page) ? page.submit(['decision', decision], { untick }) : page;
}

/** Links the first property that `search` finds; returns its id. */
export async function linkProperty(browser: HttpBrowser, webUrl: string, search: string): Promise<string> {
  const me = await call<{ connections: { id: string }[] }>(browser, `${webUrl}/api/v1/me`);
  const connectionId = me.connections[0]?.id;
  if (!connectionId) throw new Error('Google Analytics is not connected.');
  const found = await call<{ data: { property: string }[] }>(
    browser,
    `${webUrl}/api/v1/connections/${connectionId}/properties?q=${encodeURIComponent(search)}`,
  );
  const property = found.data[0]?.property;
  if (!property) throw new Error(`No property is called ${search}.`);
  const json = { connection_id: connectionId, property };
  return (await call<{ id: string }>(browser, `${webUrl}/api/v1/properties`, json)).id;
}

/** GET, or POST when there is a body; throws with the answer's text when it is not a success. */
export async function call<Body>(browser: HttpBrowser, url: string, json?: unknown): Promise<Body> {
  const response = await browser.send(url, json === undefined ? {} : { method: 'POST', json });
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Body;
}

function isConsent(page: { text: string }): boolean {
  return page.text.includes('name="decision"');
}
