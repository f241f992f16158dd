import { neon, neonConfig } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNeon } from './start-neon.ts';
import { startTestNeon, type TestNeon } from './start-test-neon.ts';

let server: TestNeon;

beforeAll(async () => {
  server = await startTestNeon();
});
afterAll(() => server.close());

const connect = (to: TestNeon) => {
  neonConfig.fetchEndpoint = to.url;
  return neon(to.superuser);
};

/** The driver sends a query only when somebody waits for it. */
const send = <T>(query: PromiseLike<T>): Promise<T> => Promise.resolve(query);

describe('startNeon', () => {
  it('is gone while paused and back when resumed', async () => {
    const client = connect(server);
    expect(await client`select 1 as one`).toEqual([{ one: 1 }]);
    server.pause();
    await expect(client`select 1`).rejects.toThrow(/^Error connecting to database/);
    await expect(fetch(new URL('/health', server.url))).rejects.toThrow();
    server.resume();
    expect(await client`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it('cuts the requests under way when it is paused', async () => {
    const client = connect(server);
    const outcome = send(client`select pg_sleep(0.2)`).catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.pause();
    expect(await outcome).toMatch(/^Error connecting to database/);
    server.resume();
    expect(await client`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it('can be paused, resumed and counted over HTTP', async () => {
    const client = connect(server);
    const call = async (method: string, path: string) => (await fetch(new URL(path, server.url), { method })).json();
    const { count } = (await call('GET', '/__stand-in/requests')) as { count: number };
    await client.transaction([client`select 1`, client`select 2`]);
    expect(await call('GET', '/__stand-in/requests')).toEqual({ count: count + 1 });
    expect(await call('POST', '/__stand-in/pause')).toEqual({ paused: true });
    await expect(client`select 1`).rejects.toThrow();
    expect(await call('POST', '/__stand-in/resume')).toEqual({ paused: false });
    expect(await call('GET', '/health')).toEqual({ status: 'ok' });
  });

  it('answers /health during a long statement', async () => {
    const client = connect(server);
    const long = send(client`select pg_sleep(0.5)`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = performance.now();
    expect((await fetch(new URL('/health', server.url))).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(300);
    await long;
  });

  it('keeps no log unless asked', () => {
    expect(server.log).toEqual([]);
  });

  it('refuses a port that is taken', async () => {
    await expect(startNeon({ superuserPassword: 'x', port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
