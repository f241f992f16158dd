import { neon, NeonDbError, neonConfig } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestNeon, type TestNeon } from './start-test-neon.ts';

let server: TestNeon;
let client: ReturnType<typeof neon<false, false>>;

beforeAll(async () => {
  server = await startTestNeon();
  neonConfig.fetchEndpoint = server.url;
  client = neon(server.superuser);
  await client`create table orders (id int primary key, total numeric constraint positive check (total > 0), name text not null)`;
  await client`create domain small as int check (value < 10)`;
  await client.query(`create function fail() returns int language plpgsql as $$
    begin
      raise exception 'it broke' using detail = 'the detail', hint = 'the hint', errcode = 'P0099', schema = 's', table = 't',
        column = 'c', datatype = 'd', constraint = 'k';
    end $$`);
  await client.query(`create function execute_wrong() returns int language plpgsql as $$
    begin execute 'select nothing_here'; return 1; end $$`);
});
afterAll(() => server.close());

const failureOf = async (query: string, parameters: unknown[] = []): Promise<NeonDbError> => {
  const failure = await client.query(query, parameters).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(NeonDbError);
  return failure as NeonDbError;
};

describe('an error of Postgres', () => {
  it('says where the statement is wrong', async () => {
    expect(await failureOf('select nothing_here')).toMatchObject({
      message: 'column "nothing_here" does not exist',
      severity: 'ERROR',
      code: '42703',
      position: '8',
      file: 'parse_relation.c',
      routine: 'errorMissingColumn',
      line: expect.stringMatching(/^\d+$/),
    });
    expect(await failureOf('selec 1')).toMatchObject({ code: '42601', position: '1' });
  });

  it('says which constraint refused which row', async () => {
    await client`insert into orders values (1, 1, 'a')`;
    expect(await failureOf(`insert into orders values (1, 1, 'a')`)).toMatchObject({
      code: '23505',
      detail: 'Key (id)=(1) already exists.',
      schema: 'public',
      table: 'orders',
      constraint: 'orders_pkey',
    });
    expect(await failureOf(`insert into orders values (2, -1, 'a')`)).toMatchObject({
      code: '23514',
      constraint: 'positive',
    });
    expect(await failureOf(`insert into orders values (2, 1, null)`)).toMatchObject({ code: '23502', column: 'name' });
    expect(await failureOf('select 11::small')).toMatchObject({
      code: '23514',
      dataType: 'small',
      constraint: 'small_check',
    });
  });

  it('carries every field that RAISE can set', async () => {
    expect(await failureOf('select fail()')).toMatchObject({
      message: 'it broke',
      code: 'P0099',
      detail: 'the detail',
      hint: 'the hint',
      where: 'PL/pgSQL function fail() line 3 at RAISE',
      schema: 's',
      table: 't',
      column: 'c',
      dataType: 'd',
      constraint: 'k',
    });
  });

  it('shows the inner statement that a function ran', async () => {
    expect(await failureOf('select execute_wrong()')).toMatchObject({
      code: '42703',
      internalPosition: '8',
      internalQuery: 'select nothing_here',
      where: expect.stringContaining('at EXECUTE'),
    });
  });

  it('comes from bad parameters as from bad statements', async () => {
    expect(await failureOf('select $1::uuid', ['x'])).toMatchObject({ code: '22P02' });
    expect(await failureOf('select $1::int', [])).toMatchObject({ code: '08P01' });
    expect(await failureOf('select $1::text', ['a\0b'])).toMatchObject({ code: '22021' });
    expect(await failureOf('select 1; select 2')).toMatchObject({ code: '42601' });
  });

  it('reaches drizzle as the cause', async () => {
    const failing = drizzle(client).execute(sql`select ${'x'}::int`);
    await expect(failing).rejects.toMatchObject({ name: 'Error', cause: { name: 'NeonDbError', code: '22P02' } });
  });

  it('leaves the database in order', async () => {
    expect(await failureOf('copy orders from stdin')).toMatchObject({ code: '57014' });
    await client.query('create function deep(n int) returns int language sql as $$ select 1 $$');
    await client.query(
      'create or replace function deep(n int) returns int language plpgsql as $$ begin return deep(n + 1); end $$',
    );
    expect(await failureOf('select deep(1)')).toMatchObject({ code: '54001' });
    expect(await client`copy orders to stdout`).toEqual([]);
    expect(await client`select count(*)::int from orders`).toEqual([{ count: 1 }]);
  });
});

describe('a request that is none', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'Neon-Connection-String': server.superuser, ...headers },
      body,
    });
    return { status: response.status, body: await response.json() };
  };

  it.each([
    ['no JSON', '{', {}, 400, /^could not parse the body as JSON/],
    ['an array', '[]', {}, 400, /^the body must be/],
    ['a statement that is no text', '{"query":1}', {}, 400, /^the body must be/],
    ['a batch with a gap', '{"queries":[null]}', {}, 400, /^the body must be/],
    ['parameters that are no list', '{"query":"select 1","params":{}}', {}, 400, /^params must be an array/],
    ['a NUL in the statement', '{"query":"select 1\\u0000P"}', {}, 400, /^string contains embedded null/],
    [
      'an unknown isolation level',
      '{"queries":[]}',
      { 'Neon-Batch-Isolation-Level': 'Chaos' },
      400,
      /^invalid isolation level/,
    ],
    [
      'a connection string of another kind',
      '{}',
      { 'Neon-Connection-String': 'mysql://a:b@c/d' },
      400,
      /^invalid connection/,
    ],
    ['no database', '{}', { 'Neon-Connection-String': 'postgres://a:b@c' }, 400, /^missing database name/],
    ['no password', '{}', { 'Neon-Connection-String': 'postgres://a@c/d' }, 400, /^missing password/],
    ['a malformed user', '{}', { 'Neon-Connection-String': 'postgres://%E0:b@c/d' }, 400, /^invalid connection string/],
  ])('is refused for %s', async (_, body, headers, status, message) => {
    expect(await post(body, headers)).toEqual({ status, body: { message: expect.stringMatching(message) } });
  });

  it('is refused for too many parameters', async () => {
    const params = Array.from({ length: 65_536 }, () => 1);
    expect(await post(JSON.stringify({ query: 'select 1', params }))).toMatchObject({ status: 400 });
  });

  it('is refused for more than 64 MB', async () => {
    expect(await post(JSON.stringify({ query: 'x'.repeat(64 * 1024 * 1024) }))).toEqual({
      status: 413,
      body: { message: 'request is too large (max is 67108864 bytes)' },
    });
  });

  it('is refused for an answer of more than 64 MB', async () => {
    expect(await post(`{"query":"select repeat('x', ${64 * 1024 * 1024})"}`)).toEqual({
      status: 507,
      body: { message: 'response is too large (max is 67108864 bytes)' },
    });
  });

  it('is refused for another path', async () => {
    expect((await fetch(new URL('/v2/sql', server.url))).status).toBe(404);
    expect((await fetch(server.url)).status).toBe(404);
  });
});
