import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnTargets } from '../hostile-provider/return-targets.ts';
import { type HostileProvider, startHostileProvider } from '../hostile-provider/start-hostile-provider.ts';
import { trySignIn } from '../hostile-provider/try-sign-in.ts';
import { appUrl, createTestApp, emptyDatabase } from './create-test-app.ts';

let provider: HostileProvider;
beforeAll(async () => {
  await emptyDatabase();
  provider = await startHostileProvider();
});
afterAll(() => provider.close());

describe('return_to', () => {
  const targets = returnTargets();

  it('leads to a page of our own after sign-in, however it is spelled', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const faults: unknown[] = [];
    for (const returnTo of targets) {
      const { location, hasSession } = await trySignIn(provider, { app, returnTo });
      const isOwn = location !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(location) && !location.includes('\\');
      const url = URL.canParse(location ?? '', appUrl) ? new URL(location ?? '', appUrl) : undefined;
      const isHere = url?.origin === appUrl && !decodeURI(url.pathname.replaceAll('%', '%25')).startsWith('//');
      const leadsToAuth = /^\/(auth|%61uth)(\/|%2f|$)/i.test(url?.pathname ?? '');
      if (!isOwn || !isHere || !hasSession || leadsToAuth) faults.push([returnTo, location, hasSession]);
    }
    process.stdout.write(`return_to: ${targets.length} spellings\n`);
    expect(faults).toEqual([]);
    expect(targets.length).toBeGreaterThan(500);
  }, 180_000);

  it.each(['/chats/1?x=1#y', '/?q=https://evil.example', '/a//b', '/authors'])(
    'keeps %s as it is',
    async (returnTo) => {
      expect(await trySignIn(provider, { returnTo })).toMatchObject({ location: returnTo, hasSession: true });
    },
  );

  it('given twice counts once', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const response = await app.request(`${appUrl}/auth/google?return_to=/settings&return_to=//evil.example`);
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin).toBe(provider.url);
    expect(location.href).not.toContain('evil');
  });
});
