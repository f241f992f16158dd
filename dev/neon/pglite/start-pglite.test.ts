import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neon, neonConfig } from '@neondatabase/serverless';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type NeonOptions, startNeon } from '../start-neon.ts';

const superuserPassword = 'super secret';

const start = async (options: Partial<NeonOptions> = {}) => {
  const server = await startNeon({ superuserPassword, ...options });
  neonConfig.fetchEndpoint = server.url;
  return { ...server, client: neon(server.connectionString('postgres', superuserPassword)) };
};

/** The driver sends a query only when somebody waits for it. */
const send = <T>(query: PromiseLike<T>): Promise<T> => Promise.resolve(query);

describe('PGlite behind startNeon', () => {
  it('drops a client that went away while it queued', async () => {
    const { client, connectionString, close } = await start();
    onTestFinished(close);
    await client`create table queue (id int)`;
    const first = send(client`select pg_sleep(0.4)`);
    const impatient = neon(connectionString('postgres', superuserPassword), {
      fetchOptions: { signal: AbortSignal.timeout(100) },
    });
    await expect(impatient`insert into queue values (1)`).rejects.toThrow();
    await first;
    expect(await client`select * from queue`).toEqual([]);
  });

  it("keeps Postgres' log of statements, parameters and errors when asked", async () => {
    const { client, log, close } = await start({ log: true });
    onTestFinished(close);
    await client.transaction([client`select ${'canary 1'}::text`, client`select 2`]);
    await expect(client`select ${'canary 2'}::int`).rejects.toThrow();
    const text = log.join('\n');
    expect(text).toMatch(/LOG: {2}execute <unnamed>: select \$1::text\n.*DETAIL: {2}Parameters: \$1 = 'canary 1'/);
    expect(text).toMatch(
      /ERROR: {2}invalid input syntax for type integer: "canary 2"\n.*\n.*STATEMENT: {2}select \$1::int/,
    );
    expect(text).not.toContain(superuserPassword);
  });

  it('says so when its engine has stopped, instead of hanging', async () => {
    const { client, close } = await start();
    onTestFinished(close);
    await client`create table target (id text)`;
    const stopped = /the stand-in failed: Error: The embedded Postgres stopped/;
    // WebAssembly has no processes to start: this leaves PGlite in no state to go on.
    await expect(client`copy target from program 'ls'`).rejects.toThrow(stopped);
    await expect(client`select 1`).rejects.toThrow(stopped);
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
    const first = await start({ dataDir });
    await first.client`create table kept as select 1 as id`;
    await first.close();
    const second = await start({ dataDir, superuserPassword: 'another' });
    onTestFinished(second.close);
    await expect(second.client`select * from kept`).rejects.toMatchObject({ code: '28P01' });
    const client = neon(second.connectionString('postgres', 'another'));
    expect(await client`select * from kept`).toEqual([{ id: 1 }]);
  });

  it('cannot be opened twice', async () => {
    const dataDir = await freshDirectory();
    const first = await start({ dataDir });
    await expect(start({ dataDir })).rejects.toThrow(/^The data directory .* is in use by another process/);
    await first.close();
    const second = await start({ dataDir });
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
    const uncommitted = client`insert into kept select n, repeat('y', 5000) from generate_series(100, 20000) n`;
    const outcome = send(uncommitted).catch((error: Error) => error.message);
    await expect(start({ dataDir })).rejects.toThrow(/is in use/);
    child.kill('SIGKILL');
    expect(await outcome).toMatch(/^Error connecting to database/);

    const again = await start({ dataDir });
    onTestFinished(again.close);
    expect(await again.client`select count(*)::int, max(id) from kept`).toEqual([{ count: 20, max: 19 }]);
  });
});

/** A server in a process of its own, which prints its address. */
function spawnServer(dataDir: string): ChildProcess {
  const program = `
    import { startNeon } from ${JSON.stringify(new URL('../start-neon.ts', import.meta.url).href)};
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
