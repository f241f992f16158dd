import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHttpBrowser } from '../http-browser.ts';

/** `.local/demo.json`: enough for one curl to show the main job. */
export interface Demo {
  web_url: string;
  api_url: string;
  api_key: string;
  tenant_id: string;
  property_id: string;
}

const account = 'ben@brightside-agency.example';
const propertyName = 'Kolibri Shop';

/** A key that works: the one of an earlier start, or a new one made as a person would, through sign-in and consent. */
export async function prepareDemo(options: { local: string; webUrl: string; apiUrl: string }): Promise<Demo> {
  const path = join(options.local, 'demo.json');
  const earlier = await readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as Demo,
    () => undefined,
  );
  const addresses = { web_url: options.webUrl, api_url: options.apiUrl };
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
  const call = async <Body>(path: string, json?: unknown): Promise<Body> => {
    const response = await browser.send(`${webUrl}${path}`, json === undefined ? {} : { method: 'POST', json });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  };

  const chooser = await browser.open(`${webUrl}/auth/google`);
  const consent = await chooser.submit(['email', account]);
  if (consent.text.includes('name="decision"')) await consent.submit(['decision', 'continue']);
  let page = await browser.open(`${webUrl}/auth/google/connect`);
  if (page.text.includes(`value="${account}"`)) page = await page.submit(['email', account]);
  if (page.text.includes('name="decision"')) await page.submit(['decision', 'continue']);

  const me = await call<{ tenant: { id: string }; connections: { id: string }[] }>('/api/v1/me');
  const connectionId = me.connections[0]?.id;
  if (!connectionId) throw new Error('The demo account could not be connected.');
  const { data } = await call<{ data: { property: string; display_name: string }[] }>(
    `/api/v1/connections/${connectionId}/properties?q=${encodeURIComponent(propertyName)}`,
  );
  const found = data[0];
  if (!found) throw new Error(`The demo account sees no property ${propertyName}.`);
  const property = await call<{ id: string }>('/api/v1/properties', {
    connection_id: connectionId,
    property: found.property,
  });
  const key = await call<{ key: string }>('/api/v1/api-keys', { name: 'Demo' });
  return { api_key: key.key, tenant_id: me.tenant.id, property_id: property.id };
}
