import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from './fixtures/create-account.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { leaseSyncRun, listDueSyncs } from './queries/sync.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
beforeEach(() => database.root`truncate users, tenants cascade`);
afterAll(() => database.close());

const now = () => new Date(Date.now() + 60_000);

async function openProperty() {
  const { actor } = await createAccount(database.db);
  const { propertyId, credentialId } = await seedTenant(database.root, actor);
  return { tenantId: actor.tenantId, userId: actor.userId, propertyId, credentialId };
}

/** As a worker does it: lease, and read in the same batch whose row it is. */
async function lease(property: { tenantId: string; propertyId: string }, options: { at?: Date } = {}) {
  const { db } = database;
  const { tenantId, propertyId } = property;
  const [leased, visible] = await db.batch([
    leaseSyncRun(db, { tenantId, propertyId, asOf: options.at ?? now(), seconds: 60, mostAttempts: 5 }),
    db.execute<{ tenant_id: string; id: string }>(sql`select tenant_id, id from sync_runs`),
  ]);
  return { run: leased.rows[0], visible: visible.rows };
}

async function listDue(at = now()) {
  const again = new Date(at.getTime() + 600_000);
  const [due] = await database.db.batch([listDueSyncs(database.db, { asOf: at, againAt: again, most: 100 })]);
  return due.rows.map(({ property_id }) => property_id);
}

describe('the lease door', () => {
  it('gives every run to one worker, with its tenant’s claim and no person’s', async () => {
    const properties = [await openProperty(), await openProperty(), await openProperty()];
    const leases = await Promise.all([...properties, ...properties, ...properties].map((each) => lease(each)));
    const given = leases.filter(({ run }) => run !== undefined);
    expect(given).toHaveLength(3);
    expect(new Set(given.map(({ visible }) => visible[0]?.tenant_id))).toEqual(
      new Set(properties.map(({ tenantId }) => tenantId)),
    );
    const seen = leases.flatMap(({ visible }) => visible);
    expect(seen.map(({ id }) => id)).toEqual(given.map(({ run }) => run?.id));
  });

  it('gives no property of another tenant than the one that is named', async () => {
    const [one, other] = [await openProperty(), await openProperty()];
    expect((await lease({ tenantId: one.tenantId, propertyId: other.propertyId })).run).toBeUndefined();
  });

  it('gives a run again when its worker fell silent, under another name, and counts', async () => {
    const property = await openProperty();
    const { run: first } = await lease(property);
    expect(first?.attempts).toBe(1);
    expect((await lease(property)).run).toBeUndefined();
    const later = { at: new Date(now().getTime() + 61_000) };
    const { run: second } = await lease(property, later);
    expect(second).toMatchObject({ id: first?.id, attempts: 2 });
    expect(second?.lease_id).not.toBe(first?.lease_id);
    await database.root`update sync_runs set status = 'failed', leased_until = null`;
    expect((await lease(property, later)).run).toBeUndefined();
  });

  it('gives one day of a property at a time, the newest of those that failed least, and none that failed too often', async () => {
    const property = await openProperty();
    const { tenantId, propertyId } = property;
    await database.root`insert into sync_runs (tenant_id, property_id, day, attempts)
      values (${tenantId}, ${propertyId}, '2026-01-02', 0), (${tenantId}, ${propertyId}, '2026-01-03', 1), (${tenantId}, ${propertyId}, '2026-01-04', 5)`;
    const days = [];
    for (let count = 0; count < 4; count++) {
      const { run } = await lease(property);
      days.push(run?.day);
      expect((await lease(property)).run).toBeUndefined();
      await database.root`update sync_runs set status = 'done' where status = 'running'`;
    }
    expect(days).toEqual(['2026-01-02', '2026-01-01', '2026-01-03', undefined]);
  });

  it.each([
    [
      'whose grant has ended',
      `update ga4_credentials set status = 'needs_reconnect'`,
      `update ga4_credentials set status = 'active'`,
    ],
    [
      'whose grant is yet to be confirmed',
      `update ga4_credentials set confirm_by = now()`,
      `update ga4_credentials set confirm_by = null`,
    ],
    ['that is paused', `update property_syncs set paused_at = now()`, `update property_syncs set paused_at = null`],
    [
      'whose team waits to be deleted',
      `update tenants set deletion_requested_at = now()`,
      `update tenants set deletion_requested_at = null`,
    ],
    [
      'whose connection is of a person who waits to be deleted',
      `update users set deletion_requested_at = now()`,
      `update users set deletion_requested_at = null`,
    ],
    [
      'that is not due',
      `update sync_runs set due_at = now() + interval '1 day'`,
      `update sync_runs set due_at = now()`,
    ],
  ])('gives no run of a property %s, and gives it afterwards', async (_, before, after) => {
    const property = await openProperty();
    await database.root.query(before);
    expect((await lease(property)).run).toBeUndefined();
    await database.root.query(after);
    expect((await lease(property)).run).toMatchObject({ attempts: 1 });
  });

  it('gives nothing for a lease without an end', async () => {
    const { tenantId, propertyId } = await openProperty();
    const query = sql`select * from doors.lease_sync_run(${tenantId}, ${propertyId}, now(), null::int, 5)`;
    expect((await database.db.execute(query)).rows).toEqual([]);
  });
});

describe('the list of what is due', () => {
  it('names each property once until it could have been lost, also one that was never looked at', async () => {
    const [one, other] = [await openProperty(), await openProperty()];
    await database.root`delete from property_syncs where tenant_id = ${other.tenantId}`;
    const at = now();
    expect((await listDue(at)).toSorted()).toEqual([one.propertyId, other.propertyId].toSorted());
    expect(await listDue(at)).toEqual([]);
    expect(await listDue(new Date(at.getTime() + 600_000))).toHaveLength(2);
  });

  it('leaves out what cannot be read', async () => {
    await openProperty();
    await database.root`update ga4_credentials set status = 'needs_reconnect'`;
    expect(await listDue()).toEqual([]);
    await database.root`update ga4_credentials set status = 'active'`;
    await database.root`update property_syncs set paused_at = now()`;
    expect(await listDue()).toEqual([]);
  });
});
