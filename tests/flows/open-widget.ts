import { call } from '../../dev/walk.ts';
import type { createApp } from '../../worker/app.ts';
import type { Report } from '../../worker/analyst/report.ts';
import type { NewWidget } from '../../worker/routes/v1/widget-schemas.ts';
import { api, appUrl, openBrowserWithShop } from './create-test-app.ts';

export const host = 'https://www.kolibri.example';
type App = ReturnType<typeof createApp>;

/** The shop's team with a widget for its own pages. */
export async function openWidget(app: App, widget: Record<string, unknown> = {}, email?: string) {
  const { browser, propertyId } = await openBrowserWithShop(app, email);
  const made = await call<NewWidget>(browser, `${api}/widgets`, {
    name: 'Shop',
    property_id: propertyId,
    hosts: [host],
    ...widget,
  });
  return { browser, propertyId, widget: made };
}

/** As the frame asks, from the page of the app's own origin. */
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

/** A visitor's question and all events of its answer. */
export async function askWith(app: App, token: string, question: string, more: Record<string, unknown> = {}) {
  const body = { id: crypto.randomUUID(), question, ...more };
  const { status, headers, text } = await post(app, 'messages', body, {
    origin: appUrl,
    authorization: `Bearer ${token}`,
  });
  const events = text
    .split('\n')
    .flatMap((line) => (line.startsWith('data: {') ? [JSON.parse(line.slice(6)) as Event] : []));
  const report = events.find(({ type }) => type === 'data-report')?.data as Report | undefined;
  return { status, headers, text, events, report };
}

interface Event {
  type: string;
  data?: unknown;
}
