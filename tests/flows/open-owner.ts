import { createTestApp, openBrowserWithShop, api } from './create-test-app.ts';
import type { Person } from './open-person.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';

/** Anna, who owns a team with the shop. */
export async function openOwner(app = createTestApp()): Promise<Person & { propertyId: string }> {
  const { browser, propertyId } = await openBrowserWithShop(app);
  async function send(call: string, json?: unknown) {
    const [method = '', path = ''] = call.split(' ');
    const response = await browser.send(`${api}${path}`, { method, ...(json !== undefined && { json }) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
  const me = async () => (await send('GET /me')).body as Me;
  const { user, tenant } = await me();
  return { email: user.email, userId: user.id, tenantId: tenant.id, propertyId, send, me };
}
