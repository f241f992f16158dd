import { neon, neonConfig } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestNeon, type TestNeon } from './start-test-neon.ts';

let server: TestNeon;

beforeAll(async () => {
  server = await startTestNeon();
  neonConfig.fetchEndpoint = server.url;
  const admin = neon(server.superuser);
  await admin`create extension if not exists pgcrypto`;
  await admin`create type mood as enum ('ok', 'not so ok')`;
});
afterAll(() => server.close());

/** Takes every value as the text Postgres sent. */
const asText = { getTypeParser: () => (value: string) => value };

describe('values', () => {
  it.each([
    ['boolean', 't'],
    ['int2', '-32768'],
    ['int4', '2147483647'],
    ['int8', '9223372036854775807'],
    ['numeric', '12345678901234567890.123456789012345678900'],
    ['float4', '1.1754944e-38'],
    ['float8', '0.1'],
    ['float8', 'NaN'],
    ['text', ''],
    ['text', 'größer ≥ 𝄞 \' " \\ \n\t'],
    ['bytea', '\\x00ff5c27'],
    ['uuid', 'b40f1a2e-26f5-4b39-9b0f-6f1f0a1a2b3c'],
    ['date', '2024-02-29'],
    ['timestamp', '2024-02-29 23:59:59.999999'],
    ['timestamptz', '2024-02-29 23:59:59.123456+00'],
    ['timestamptz', 'infinity'],
    ['time', '23:59:59.000001'],
    ['interval', '1 year 2 mons -3 days +04:05:06.7'],
    ['json', '{"a" : 1.0}'],
    ['jsonb', '{"a": 1.0, "big": 12345678901234567890}'],
    ['inet', '10.0.0.1/8'],
    ['tsvector', "'answer':2 'the':1"],
    ['int4range', '[1,5)'],
    ['mood', 'not so ok'],
    ['mood[]', '{ok,"not so ok"}'],
    ['text[]', '{a,NULL,"NULL","","x y","{","\\""}'],
    ['int8[]', '{{1,2},{3,NULL}}'],
    ['jsonb[]', '{"{\\"a\\": [1]}"}'],
  ])('of %s keep their text: %s', async (type, value) => {
    const client = neon(server.superuser);
    const [row] = await client.query(`select $1::${type} as value, null::${type} as nothing`, [value], {
      types: asText,
    });
    expect(row).toEqual({ value, nothing: null });
  });

  it('arrive as JavaScript values through the driver', async () => {
    const client = neon(server.superuser);
    const [row] = await client`
      select 1::int4 as int4, 2::int8 as int8, 1.10::numeric as numeric, true as bool, '\\x0001'::bytea as bytea,
        '{"a": [1]}'::jsonb as jsonb, array[1, null] as array, 'a'::text as text`;
    expect({ ...row, bytea: [...row!['bytea']] }).toEqual({
      int4: 1,
      int8: '2',
      numeric: '1.10',
      bool: true,
      bytea: [0, 1],
      jsonb: { a: [1] },
      array: [1, null],
      text: 'a',
    });
  });

  it('take buffers, dates, arrays and objects as parameters', async () => {
    const client = neon(server.superuser);
    const [row] = await client`
      select encode(${Buffer.from([0, 255])}::bytea, 'hex') as bytes, ${['a', null, 'b"']}::text[] as list,
        ${new Date('2024-02-29T12:00:00.123Z')}::timestamptz::text as at, ${{ a: 1 }}::jsonb -> 'a' as field`;
    expect(row).toEqual({ bytes: '00ff', list: ['a', null, 'b"'], at: '2024-02-29 12:00:00.123+00', field: 1 });
  });

  it('survive a table of drizzle columns', async () => {
    const mood = pgEnum('mood', ['ok', 'not so ok']);
    const everything = pgTable('everything', {
      id: uuid().primaryKey(),
      whole: integer().notNull(),
      big: bigint({ mode: 'bigint' }).notNull(),
      exact: numeric({ precision: 40, scale: 10 }).notNull(),
      real: doublePrecision().notNull(),
      flag: boolean().notNull(),
      words: text().array().notNull(),
      day: date().notNull(),
      at: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull(),
      when: timestamp({ withTimezone: true }).notNull(),
      document: jsonb().notNull(),
      mood: mood().notNull(),
      moods: mood().array().notNull(),
      nothing: text(),
    });
    const db = drizzle(neon(server.superuser));
    await db.execute(sql`create table everything (
      id uuid primary key, whole int, big int8, exact numeric(40, 10), real float8, flag bool, words text[],
      day date, at timestamptz, "when" timestamptz, document jsonb, mood mood, moods mood[], nothing text)`);
    const row = {
      id: 'b40f1a2e-26f5-4b39-9b0f-6f1f0a1a2b3c',
      whole: -1,
      big: 9007199254740993n,
      exact: '123456789012345678901234567890.0123456789',
      real: 0.1,
      flag: false,
      words: ['a b', '"', ''],
      day: '2024-02-29',
      at: '2024-02-29 23:59:59.123456+00',
      when: new Date('2024-02-29T23:59:59.123Z'),
      document: [{ a: 1 }, 'b'],
      mood: 'not so ok' as const,
      moods: ['ok' as const, 'not so ok' as const],
      nothing: null,
    };
    expect(await db.insert(everything).values(row).returning()).toEqual([row]);
    expect(await db.select().from(everything)).toEqual([row]);
  });

  it('compare by the rules of a Neon database', async () => {
    const client = neon(server.superuser);
    const [row] = await client`
      select lower('ÄÖÜ') as lower, 'Größe' ilike 'GRÖSSE' as sharp, 'É' ilike 'é' as accent,
        (select string_agg(word, '' order by word) from unnest(array['b', 'a', 'B']) word) as sorted`;
    expect(row).toEqual({ lower: 'äöü', sharp: false, accent: true, sorted: 'Bab' });
  });

  it('come with cryptography', async () => {
    const client = neon(server.superuser);
    const [row] = await client`
      select encode(digest('a', 'sha256'), 'hex') as hash, length(gen_random_bytes(16)) as length`;
    expect(row).toEqual({ hash: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', length: 16 });
  });
});

describe('an answer', () => {
  it('names its command, its count and its fields', async () => {
    const client = neon(server.superuser, { fullResults: true });
    await client`create table counted (id int primary key, name varchar(20))`;
    const inserted = await client`insert into counted values (1, 'a'), (2, 'b')`;
    expect(inserted).toMatchObject({ command: 'INSERT', rowCount: 2, rows: [], fields: [] });
    const selected = await client`select id, name, 1 as one from counted`;
    expect(selected).toMatchObject({ command: 'SELECT', rowCount: 2 });
    expect(selected.fields).toMatchObject([
      { name: 'id', dataTypeID: 23, columnID: 1, dataTypeSize: 4, dataTypeModifier: -1, format: 'text' },
      { name: 'name', dataTypeID: 1043, columnID: 2, dataTypeSize: -1, dataTypeModifier: 24, format: 'text' },
      { name: 'one', dataTypeID: 23, tableID: 0, columnID: 0, format: 'text' },
    ]);
    expect(selected.fields[0]!.tableID).toBeGreaterThan(16_000);
    expect(await client`update counted set name = 'c' where id = 1`).toMatchObject({ command: 'UPDATE', rowCount: 1 });
    expect(await client`drop table counted`).toMatchObject({ command: 'DROP', rowCount: null });
    expect(await client.query('')).toMatchObject({ command: '', rowCount: null, rows: [] });
  });

  it('gives rows as arrays when asked, and keeps columns of the same name apart', async () => {
    const client = neon(server.superuser, { arrayMode: true });
    expect(await client`select 1 as a, 2 as a`).toEqual([[1, 2]]);
  });

  it('has JSON values, not text, without Neon-Raw-Text-Output', async () => {
    const query = `select true as bool, 1::int2 as int2, 2::int8 as int8, 0.5::float8 as float8, 'NaN'::float8 as nan,
      '{"a": 1}'::jsonb as jsonb, array[[1, null], [2, 3]] as ints, array['a,b', 'NULL', null, '"'] as texts,
      '[0:1]={1,2}'::int[] as bounds, null as nothing`;
    const post = async (headers: Record<string, string>, body: unknown) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'Neon-Connection-String': server.superuser, ...headers },
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const row = {
      bool: true,
      int2: 1,
      int8: '2',
      float8: 0.5,
      nan: 'NaN',
      jsonb: { a: 1 },
      ints: [
        [1, null],
        [2, 3],
      ],
      texts: ['a,b', 'NULL', null, '"'],
      bounds: [1, 2],
      nothing: null,
    };
    expect(await post({}, { query })).toMatchObject({ rows: [row], rowAsArray: false });
    expect(await post({ 'Neon-Array-Mode': 'true' }, { query })).toMatchObject({
      rows: [Object.values(row)],
      rowAsArray: true,
    });
    expect(await post({ 'Neon-Raw-Text-Output': 'true' }, { query: 'select 1 as one' })).toMatchObject({
      rows: [{ one: '1' }],
    });
    expect(await post({}, { query: 'select $1::int + $2 as sum', params: [1, '2'] })).toMatchObject({
      rows: [{ sum: 3 }],
    });
    expect(await post({}, { queries: [{ query: 'select 1 as one', arrayMode: true }] })).toMatchObject({
      results: [{ rows: [[1]] }],
    });
  });

  it('carries twenty thousand rows and a parameter of ten megabytes', async () => {
    const client = neon(server.superuser);
    expect(await client`select repeat('x', 100) from generate_series(1, 20000)`).toHaveLength(20_000);
    expect(await client`select length(${'y'.repeat(10_000_000)}) as length`).toEqual([{ length: 10_000_000 }]);
  });
});
