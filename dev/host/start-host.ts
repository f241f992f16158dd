import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** What the owner of the page copied out of Parley's settings. */
export interface HostSite {
  webUrl: string;
  siteKey: string;
  secret: string;
}

/** Who is signed in at the shop. */
const person = { sub: 'staff-17', name: 'Mara Lindqvist' };

/**
 * Somebody else's page, on an origin of its own: the back office of a shop, with Parley's widget on it. Its server says
 * who is signed in, as a customer's would: a JWT that it signs.
 */
export async function startHost(port: number) {
  let site: HostSite | undefined;
  const page = await readFile(join(import.meta.dirname, 'back-office.html'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!site || !['/', '/parley-token'].includes(pathname)) return void response.writeHead(404).end();
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return void response.end(page.replace('PARLEY_URL', site.webUrl).replace('SITE_KEY', site.siteKey));
    }
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end(signIdentity(site, person));
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    show(shown: HostSite): void {
      site = shown;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** HS256, good for five minutes. https://www.rfc-editor.org/rfc/rfc7515#appendix-A.1 */
export function signIdentity(
  { siteKey, secret }: Pick<HostSite, 'siteKey' | 'secret'>,
  { sub, name }: { sub: string; name: string },
): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'HS256' })}.${encode({ aud: siteKey, sub, name, iat: now, exp: now + 300 })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
