import { neon } from '@neondatabase/serverless';
import { inject } from 'vitest';
import { createHttpBrowser, type HttpBrowser } from '../../dev/http-browser.ts';
import { connect, linkProperty, signIn } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { watchApp } from './document/watch-app.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';

export const appUrl = 'http://parley.test';
export const api = `${appUrl}/api/v1`;

/**
 * The app as it is deployed, in Node: only the world outside is a stand-in. Chats run in workerd, not here, so there
 * is nothing of theirs to forget. Each answer is compared with the OpenAPI document.
 */
export function createTestApp(options: { bindings?: Record<string, unknown>; now?: () => Date } = {}) {
  const unavailable = () => Promise.reject(new Error('Chats run in Durable Objects.'));
  const dependencies = {
    ...createDependencies({ ...inject('bindings'), ...options.bindings }),
    ...(options.now && { now: options.now }),
  };
  const app = createApp({
    ...dependencies,
    grants: createLocalGrants(dependencies),
    gates: createLocalGates(options.now),
    propertyGates: createLocalPropertyGates(dependencies),
    chatRuns: {
      start: unavailable,
      follow: unavailable,
      holds: unavailable,
      stop: unavailable,
      forget: () => Promise.resolve(),
    },
  });
  return watchApp(app);
}

/** A browser for which the app answers at its own origin. */
export function openBrowser(app = createTestApp()): HttpBrowser {
  return createHttpBrowser({
    fetch: async (request) => (request.url.startsWith(`${appUrl}/`) ? app.fetch(request) : fetch(request)),
  });
}

/** Somebody who has signed in, connected Google Analytics and linked the shop. */
export async function openBrowserWithShop(app = createTestApp(), email = 'anna@kolibri.example') {
  const browser = openBrowser(app);
  await signIn(browser, appUrl, email);
  await connect(browser, appUrl, email);
  return { browser, propertyId: await linkProperty(browser, appUrl, 'Kolibri Shop') };
}

/** What the stand-in for Google does to the next requests that match. */
export async function setFault(fault: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${inject('standIns').google}/__stand-in/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  if (!response.ok) throw new Error(`fault refused: ${await response.text()}`);
}

export async function clearFaults(): Promise<void> {
  await fetch(`${inject('standIns').google}/__stand-in/faults`, { method: 'DELETE' });
}

/** As on the first day: nobody has signed in. */
export async function emptyDatabase(): Promise<void> {
  await neon(inject('ownerUrl'))`truncate users, tenants, outside_vectors cascade`;
}
