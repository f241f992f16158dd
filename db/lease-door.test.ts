import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from './fixtures/create-account.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

/** As a worker does it: lease, and read in the same batch whose row it is. */
async function lease(seconds: number | null = 60) {
  const { db } = database;
  const [leased, visible] = await db.batch([
    db.execute<{ tenant_id: string; id: string; attempts: number }>(
      sql`select * from doors.lease_sync_run(${seconds}::int)`,
    ),
    db.execute<{ tenant_id: string; id: string }>(sql`select tenant_id, id from sync_runs`),
  ]);
  return { run: leased.rows[0], visible: visible.rows };
}

describe('the lease door', () => {
  it('gives every run to one worker, with its tenant’s claim and no person’s', async () => {
    const accounts = [
      await createAccount(database.db),
      await createAccount(database.db),
      await createAccount(database.db),
    ];
    for (const { actor } of accounts) await seedTenant(database.root, actor);
    const leases = await Promise.all(Array.from({ length: 12 }, () => lease()));
    const given = leases.filter(({ run }) => run !== undefined);
    expect(new Set(given.map(({ run }) => run?.tenant_id))).toEqual(
      new Set(accounts.map(({ actor }) => actor.tenantId)),
    );
    expect(given).toHaveLength(3);
    const seen = leases.flatMap(({ visible }) => visible);
    expect(seen).toEqual(given.map(({ run }) => ({ tenant_id: run?.tenant_id, id: run?.id })));
  });

  it('gives a run again when its worker fell silent, and counts', async () => {
    await database.root`update sync_runs set status = 'done'`;
    await seedTenant(database.root, (await createAccount(database.db)).actor);
    const { run: first } = await lease();
    expect(first?.attempts).toBe(1);
    expect((await lease()).run).toBeUndefined();
    await database.root`update sync_runs set leased_until = now() - interval '1 second' where id = ${first?.id}`;
    expect((await lease()).run).toMatchObject({ id: first?.id, attempts: 2 });
    await database.root`update sync_runs set status = 'failed', leased_until = null where id = ${first?.id}`;
    expect((await lease()).run).toBeUndefined();
  });

  it('gives no run whose grant has ended, and gives it once it is connected again', async () => {
    await database.root`update sync_runs set status = 'done'`;
    const { actor } = await createAccount(database.db);
    const { credentialId } = await seedTenant(database.root, actor);
    await database.root`update ga4_credentials set status = 'needs_reconnect' where id = ${credentialId}`;
    expect((await lease()).run).toBeUndefined();
    await database.root`update ga4_credentials set status = 'active' where id = ${credentialId}`;
    expect((await lease()).run).toMatchObject({ tenant_id: actor.tenantId, attempts: 1 });
  });

  it('gives nothing for a lease without an end', async () => {
    await seedTenant(database.root, (await createAccount(database.db)).actor);
    expect((await lease(null)).run).toBeUndefined();
    expect((await lease()).run).toBeDefined();
  });
});
