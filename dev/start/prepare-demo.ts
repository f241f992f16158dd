import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHttpBrowser } from '../http-browser.ts';
import { call, connect, linkProperty, signIn } from '../walk.ts';

/** `.local/demo.json`: enough for one curl to show the main job. */
export interface Demo {
  web_url: string;
  api_url: string;
  api_key: string;
  tenant_id: string;
  property_id: string;
  /** Somebody else's page, with the widget on it. */
  widget_host_url: string;
}

export const account = 'ben@brightside-agency.example';
const propertyName = 'Kolibri Shop';

/** A key that works: the one of an earlier start, or a new one made as a person would, through sign-in and consent. */
export async function prepareDemo(options: {
  local: string;
  webUrl: string;
  apiUrl: string;
  hostUrl: string;
}): Promise<Demo> {
  const path = join(options.local, 'demo.json');
  const earlier = await readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as Demo,
    () => undefined,
  );
  const addresses = { web_url: options.webUrl, api_url: options.apiUrl, widget_host_url: options.hostUrl };
  const demo = earlier && (await works(options.webUrl, earlier.api_key)) ? { ...earlier, ...addresses } : undefined;
  const result = demo ?? { ...addresses, ...(await makeKey(options.webUrl)) };
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`, { mode: 0o600 });
  return result;
}

async function works(webUrl: string, key: string): Promise<boolean> {
  const response = await fetch(`${webUrl}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } });
  await response.body?.cancel();
  return response.ok;
}

async function makeKey(webUrl: string): Promise<Pick<Demo, 'api_key' | 'tenant_id' | 'property_id'>> {
  const browser = createHttpBrowser();
  await signIn(browser, webUrl, account);
  await connect(browser, webUrl, account);
  const propertyId = await linkProperty(browser, webUrl, propertyName);
  const { tenant } = await call<{ tenant: { id: string } }>(browser, `${webUrl}/api/v1/me`);
  const { key } = await call<{ key: string }>(browser, `${webUrl}/api/v1/api-keys`, {
    name: 'Demo',
    scopes: ['read', 'ask', 'manage'],
  });
  return { api_key: key, tenant_id: tenant.id, property_id: propertyId };
}
