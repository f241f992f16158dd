import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBlankDatabase } from './fixtures/start-blank-database.ts';
import { migrate } from './migrate.ts';

let database: Awaited<ReturnType<typeof startBlankDatabase>>;
beforeAll(async () => {
  database = await startBlankDatabase();
});
afterAll(() => database.close());

describe('migrate', () => {
  it('applies each file once, as an owner that is no superuser', async () => {
    const first = await migrate(database);
    expect(first.length).toBeGreaterThan(0);
    expect(await migrate(database)).toEqual([]);
  });

  it('refuses to go on when an applied file was changed', async () => {
    await database.root`update parley_migrations set hash = 'other' where name like '0000%'`;
    await expect(migrate(database)).rejects.toThrow(/was changed after it was applied/);
  });
});
