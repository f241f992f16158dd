import { SignJWT } from 'jose';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import type { Report } from '../../worker/analyst/report.ts';
import type { createApp } from '../../worker/app.ts';
import type { NewWidget } from '../../worker/routes/v1/widget-schemas.ts';
import { api, appUrl, openBrowserWithShop } from './create-test-app.ts';

export const host = 'https://www.kolibri.example';
export type App = ReturnType<typeof createApp>;

/** The shop's team with a widget for its own pages. */
export async function openWidget(app: App, change: Record<string, unknown> = {}, email?: string) {
  const { browser, propertyId } = await openBrowserWithShop(app, email);
  return { browser, propertyId, widget: await makeWidget(browser, propertyId, change) };
}

export function makeWidget(
  browser: HttpBrowser,
  propertyId: string,
  change: Record<string, unknown> = {},
): Promise<NewWidget> {
  return call<NewWidget>(browser, `${api}/widgets`, {
    name: 'Shop',
    property_id: propertyId,
    hosts: [host],
    ...change,
  });
}

/** As the frame asks, from a page of the app's own origin. */
export async function post(
  app: App,
  path: 'visitors' | 'messages',
  body: unknown,
  headers: Record<string, string> = { origin: appUrl },
) {
  const response = await app.request(`${appUrl}/widget/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

/** As the site's own backend signs it. */
export function signIdentity(widget: { secret: string; site_key: string }, sub = 'customer-1', now = new Date()) {
  const at = Math.floor(now.getTime() / 1_000);
  return new SignJWT({ name: 'Zoë' })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(widget.site_key)
    .setSubject(sub)
    .setIssuedAt(at)
    .setExpirationTime(at + 300)
    .sign(new TextEncoder().encode(widget.secret));
}

/** The token of a new visitor of the site's page. */
export async function admit(app: App, widget: { site_key: string }, more: Record<string, unknown> = {}) {
  const { status, text } = await post(app, 'visitors', { site: widget.site_key, origin: host, ...more });
  if (status !== 201) throw new Error(text);
  return (JSON.parse(text) as { token: string }).token;
}

interface Event {
  type: string;
  data?: unknown;
}

/** A visitor's question and all events of its answer, or the code of its refusal. */
export async function askAs(app: App, token: string, question: string, more: Record<string, unknown> = {}) {
  const { status, headers, text } = await post(
    app,
    'messages',
    { id: crypto.randomUUID(), question, ...more },
    { origin: appUrl, authorization: `Bearer ${token}` },
  );
  const events = text
    .split('\n')
    .flatMap((line) => (line.startsWith('data: {') ? [JSON.parse(line.slice(6)) as Event] : []));
  const report = events.find(({ type }) => type === 'data-report')?.data as Report | undefined;
  const code = status === 200 ? undefined : (JSON.parse(text) as { code: string }).code;
  return { status, code, headers, text, events, report };
}
