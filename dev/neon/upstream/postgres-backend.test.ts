import { neon, neonConfig } from '@neondatabase/serverless';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startNeon } from '../start-neon.ts';
import { testDatabaseUrl } from '../start-test-neon.ts';

if (testDatabaseUrl === undefined) {
  // console is silent where tests pass.
  process.stderr.write('TEST_DATABASE_URL is not set: nothing is tested against a real Postgres server.\n');
}

const start = async (upstream: string) => {
  const server = await startNeon({ upstream, superuserPassword: 'stand-in' });
  onTestFinished(server.close);
  neonConfig.fetchEndpoint = server.url;
  return neon(server.connectionString('postgres', 'stand-in'));
};

const withMode = (sslMode: string): string => {
  const url = new URL(testDatabaseUrl!);
  url.searchParams.set('sslmode', sslMode);
  return url.href;
};

describe.skipIf(testDatabaseUrl === undefined)('startNeon in front of a server', () => {
  it("logs in as the URL's own superuser for the role postgres", async () => {
    const client = await start(testDatabaseUrl!);
    const role = decodeURIComponent(new URL(testDatabaseUrl!).username);
    expect(await client`select session_user::text as role, current_setting('TimeZone') as zone`).toEqual([
      { role, zone: 'UTC' },
    ]);
  });

  it('leaves TLS out when told to', async () => {
    const client = await start(withMode('disable'));
    expect(await client`select ssl from pg_stat_ssl where pid = pg_backend_pid()`).toEqual([{ ssl: false }]);
  });

  it("reports the server's reason when it ends a session", async () => {
    const client = await start(testDatabaseUrl!);
    const ended = client`select pg_terminate_backend(pg_backend_pid())`;
    await expect(ended).rejects.toMatchObject({ code: '57P01', severity: 'FATAL' });
    expect(await client`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it('reports a login that the server refuses', async () => {
    const url = new URL(testDatabaseUrl!);
    url.password = 'wrong';
    await expect((await start(url.href))`select 1`).rejects.toMatchObject({ code: '28P01' });
  });
});

describe('startNeon with an upstream', () => {
  it('reports a server that is not there', async () => {
    const client = await start('postgres://nobody:secret@127.0.0.1:1/none');
    await expect(client`select 1`).rejects.toMatchObject({
      code: '08006',
      message: expect.stringMatching(/^no connection to the upstream server: .*ECONNREFUSED/),
    });
  });

  it('refuses a URL that names no server, and a log it cannot keep', async () => {
    const options = { superuserPassword: 'stand-in' };
    await expect(startNeon({ ...options, upstream: 'localhost' })).rejects.toThrow(/must be a URL like postgres:/);
    await expect(startNeon({ ...options, upstream: 'postgres://a:b@c/d', log: true })).rejects.toThrow(/only PGlite/);
  });
});
