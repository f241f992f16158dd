import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFaults } from './catalogue-guard.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

describe('the catalogue guard', () => {
  it('finds no fault in our schema', async () => {
    expect(await database.root.query(catalogueFaults)).toEqual([]);
  });

  it.each([
    [
      'a tenant table without row level security',
      'create table planted (tenant_id uuid not null)',
      'drop table planted',
    ],
    [
      'a tenant table whose security does not bind its owner',
      'alter table chat_sessions no force row level security',
      'alter table chat_sessions force row level security',
    ],
    ['a view that runs as its owner', 'create view planted as select * from ga4_credentials', 'drop view planted'],
    [
      'a definer function without a search path',
      `create function planted() returns int language sql security definer as 'select 1'`,
      'drop function planted()',
    ],
    [
      'an app role that bypasses row level security',
      'alter role parley_app bypassrls',
      'alter role parley_app nobypassrls',
    ],
  ])('finds %s', async (_name, plant, mend) => {
    await database.root.query(plant);
    try {
      expect(await database.root.query(catalogueFaults)).not.toEqual([]);
    } finally {
      await database.root.query(mend);
    }
    expect(await database.root.query(catalogueFaults)).toEqual([]);
  });
});
