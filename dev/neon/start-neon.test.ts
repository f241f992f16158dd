import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neon, neonConfig } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
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
    const refused = expect(send(client`select pg_sleep(0.2)`)).rejects.toThrow(/^Error connecting to database/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.pause();
    await refused;
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
});

describe('startNeon with PGlite', () => {
  it('drops a client that went away while it queued', async () => {
    const client = connect(server);
    await client`create table queue (id int)`;
    const first = send(client`select pg_sleep(0.4)`);
    const impatient = neon(server.superuser, { fetchOptions: { signal: AbortSignal.timeout(100) } });
    await expect(impatient`insert into queue values (1)`).rejects.toThrow();
    await first;
    expect(await client`select * from queue`).toEqual([]);
  });

  it("keeps Postgres' log of statements, parameters and errors when asked", async () => {
    const logged = await startTestNeon({ log: true });
    onTestFinished(() => logged.close());
    const client = connect(logged);
    await client.transaction([client`select ${'canary 1'}::text`, client`select 2`]);
    await expect(client`select ${'canary 2'}::int`).rejects.toThrow();
    const log = logged.log.join('\n');
    expect(log).toMatch(/LOG: {2}execute <unnamed>: select \$1::text\n.*DETAIL: {2}Parameters: \$1 = 'canary 1'/);
    expect(log).toMatch(
      /ERROR: {2}invalid input syntax for type integer: "canary 2"\n.*\n.*STATEMENT: {2}select \$1::int/,
    );
    expect(log).not.toContain(new URL(logged.superuser).password);
  });

  it('refuses a port that is taken', async () => {
    await expect(startNeon({ superuserPassword: 'x', port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('a data directory', () => {
  const freshDirectory = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'neon-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    return join(directory, 'nested', 'data');
  };

  it('keeps its data, and takes a new superuser password', async () => {
    const dataDir = await freshDirectory();
    const first = await startTestNeon({ dataDir });
    await connect(first)`create table kept as select 1 as id`;
    await first.close();
    const second = await startTestNeon({ dataDir });
    onTestFinished(() => second.close());
    expect(await connect(second)`select * from kept`).toEqual([{ id: 1 }]);
    expect(second.superuser).not.toBe(first.superuser);
  });

  it('cannot be opened twice', async () => {
    const dataDir = await freshDirectory();
    const first = await startTestNeon({ dataDir });
    await expect(startTestNeon({ dataDir })).rejects.toThrow(/^The data directory .* is in use by another process/);
    await first.close();
    const second = await startTestNeon({ dataDir });
    await second.close();
  });

  it('survives kill -9 with everything that was committed', async () => {
    const dataDir = await freshDirectory();
    const child = spawnServer(dataDir);
    const [url, connectionString] = await readLine(child);
    neonConfig.fetchEndpoint = url!;
    const client = neon(connectionString!);
    await client`create table kept (id int primary key, filler text)`;
    for (let id = 0; id < 20; id += 1) await client`insert into kept values (${id}, repeat('x', 5000))`;
    const cut = client`insert into kept select n, repeat('y', 5000) from generate_series(100, 20000) n`.catch(
      () => 'cut',
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    await expect(startTestNeon({ dataDir })).rejects.toThrow(/is in use/);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await cut).toBe('cut');

    const again = await startTestNeon({ dataDir });
    onTestFinished(() => again.close());
    expect(await connect(again)`select count(*)::int, max(id) from kept`).toEqual([{ count: 20, max: 19 }]);
  });
});

/** A server in a process of its own, which prints its address. */
function spawnServer(dataDir: string): ChildProcess {
  const program = `
    import { startNeon } from ${JSON.stringify(new URL('start-neon.ts', import.meta.url).href)};
    const server = await startNeon({ dataDir: ${JSON.stringify(dataDir)}, superuserPassword: 'secret' });
    console.log(server.url + ' ' + server.connectionString('postgres', 'secret'));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function readLine(child: ChildProcess): Promise<string[]> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return chunk.toString().trim().split(' ');
}
