import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../fixtures/create-account.ts';
import { seedTenant } from '../fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { widgets as widgetTable } from '../schema/widgets.ts';
import { listProperties } from './properties.ts';
import { findWidgetSite } from './widgets.ts';

let database: TestDatabase;
let ids: Awaited<ReturnType<typeof seedTenant>>;
beforeAll(async () => {
  database = await startTestDatabase();
  const { actor } = await createAccount(database.db);
  ids = await seedTenant(database.root, actor);
});
afterAll(() => database.close());

const find = (id = ids.widgetId) => findWidgetSite(database.db, id, { withFields: true });

describe('the door of a widget', () => {
  it('shows it with its property and grant, and leaves whoever came by it seeing no row of anybody', async () => {
    const [site, widgets, properties] = await database.db.batch([
      find(),
      database.db.select().from(widgetTable),
      listProperties(database.db),
    ]);
    expect(site.rows).toEqual([
      expect.objectContaining({ property: 'properties/1', credential_id: ids.credentialId, public_kinds: ['kpi'] }),
    ]);
    expect([widgets, properties]).toEqual([[], []]);
  });

  it.each([
    ['it is paused', `update widgets set paused_at = now()`, `update widgets set paused_at = null`],
    [
      'its grant is not confirmed',
      `update ga4_credentials set confirm_by = now() + interval '1 hour'`,
      `update ga4_credentials set confirm_by = null`,
    ],
    [
      'the person who connected it waits to be deleted',
      `update users set deletion_requested_at = now()`,
      `update users set deletion_requested_at = null`,
    ],
    [
      'its team does',
      `update tenants set deletion_requested_at = now()`,
      `update tenants set deletion_requested_at = null`,
    ],
  ])('shows nothing while %s', async (_, shut, open) => {
    await database.root.query(shut);
    const [site] = await database.db.batch([find()]);
    await database.root.query(open);
    const [again] = await database.db.batch([find()]);
    expect([site.rows.length, again.rows.length]).toEqual([0, 1]);
  });

  it('stays, shut, when its property is unlinked', async () => {
    await database.root`delete from ga4_properties`;
    const [site] = await database.db.batch([find()]);
    expect(site.rows).toEqual([]);
    expect(await database.root`select property_id from widgets`).toEqual([{ property_id: null }]);
  });
});
